// Generated from schema/audit.schema.json by gen.mjs: do not edit.
export const DEFAULTS = {
  "locale": "en",
  "data.source.schema": "public",
  "data.csv.missing": [
    "NA"
  ],
  "data.spreadsheet.missing": [
    "NA"
  ],
  "data.model.features[].missing": "refuse",
  "data.model.features[].undeclared": "refuse",
  "data.model.activation": "none",
  "data.model.column": "score",
  "data.model.batch": 1024,
  "data.rounded.rule": "nearest",
  "roles.label.selection": "unknown",
  "roles.score.higherMeans": "positive",
  "roles.classes.ordered": false,
  "rowAccess": false,
  "rows.most": 2000,
  "attributes[].reference": "largest",
  "attributes[].missing": "group",
  "funnel[].among": "all",
  "funnel[].error": false,
  "standards": [
    "four-fifths",
    "parity"
  ],
  "inference.level": 0.95,
  "inference.population": "process",
  "inference.correction": "holm",
  "inference.floor": 10,
  "inference.replicates": 2000,
  "publication.public": false,
  "publication.suppressBelow": 11,
  "publication.openData": false,
  "estimates.cap": 20000,
  "endpoint.insecure": false,
  "endpoint.rows": "values",
  "endpoint.request.at": "",
  "endpoint.response.scores": "",
  "endpoint.response.score": "",
  "endpoint.batch": 256,
  "endpoint.concurrency": 4,
  "endpoint.timeout": 30,
  "endpoint.attempts": 5,
  "endpoint.repeat": 10
} as const
