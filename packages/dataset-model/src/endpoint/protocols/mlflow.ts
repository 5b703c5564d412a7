import { isFields, said, scoresOf } from '../answer.ts'
import type { Protocol } from '../protocol.ts'

/**
 * MLflow's scoring server: `…/invocations`. It states its own version, and none of the model.
 * Source: https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally (input formats; version 2 on).
 */
export const mlflow: Protocol = {
  ask: (url) => `${baseOf(url)}/invocations`,
  about: (url) => `${baseOf(url)}/version`,
  describe: (answer) => {
    const version = said(answer)
    return { identity: version === null || !/^[\w.+-]+$/.test(version) ? {} : { server: version }, inputs: [] }
  },
  body(rows, names, _number, _model, { settings }) {
    if (settings.rows === 'values') return { inputs: rows.map(({ values }) => values) }
    const columns = names.records
    return {
      dataframe_split: { columns, data: rows.map(({ record }) => columns.map((column) => record[column] ?? null)) },
    }
  },
  read(answer, rows, _number, asked) {
    // Servers before version 2 answer with the bare list.
    const list = isFields(answer) ? answer.predictions : answer
    return { scores: scoresOf(list, rows, asked), version: null }
  },
}

function baseOf(url: string): string {
  return url.replace(/\/invocations$/, '')
}
