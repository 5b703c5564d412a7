import type { Text } from '../text.ts'

/** What can be wrong with the data, or worth knowing about how they were read. */
export const DATA = {
  DATA_NOT_FOUND: {
    en: 'No file at `{source}`.',
    fr: 'Aucun fichier à `{source}`.',
  },
  DATA_OUTSIDE_PROJECT: {
    en: '`{source}` lies outside the project’s folder. Add `--allow-outside` to read it.',
    fr: '`{source}` se trouve hors du dossier du projet. Ajoutez `--allow-outside` pour le lire.',
  },
  DATA_FORMAT_UNKNOWN: {
    en: 'No reader for `{source}`; expected .csv, .tsv, .parquet, .jsonl or .ndjson.',
    fr: 'Aucun lecteur pour `{source}` ; attendu : .csv, .tsv, .parquet, .jsonl ou .ndjson.',
  },
  DATA_EMPTY: {
    en: '`{source}` is empty.',
    fr: '`{source}` est vide.',
  },
  DATA_NO_ROWS: {
    en: '`{source}` has no rows.',
    fr: '`{source}` n’a aucune ligne.',
  },
  DATA_NOTHING_LEFT: {
    en: 'Nobody is left once filters and missing decisions are taken out.',
    fr: 'Il ne reste personne après les filtres et les décisions manquantes.',
  },
  DATA_COLUMN_TWICE: {
    en: 'The header of `{source}` names the column `{column}` twice.',
    fr: 'L’en-tête de `{source}` nomme deux fois la colonne `{column}`.',
  },
  DATA_COLUMNS_DIFFER: {
    en: '`{source}` and `{first}` are read together and do not have the same columns: {columns} is in one alone.',
    fr: '`{source}` et `{first}` sont lus ensemble et n’ont pas les mêmes colonnes : {columns} n’est que dans l’un.',
  },
  DATA_COLUMNS_ORDER: {
    en: '`{source}` has the columns of `{first}` in another order; files read together keep one order.',
    fr: '`{source}` a les colonnes de `{first}` dans un autre ordre ; des fichiers lus ensemble gardent le même.',
  },
  DATA_CHANGED: {
    en: '`{source}` changed while it was being read. Run the audit again once nothing writes to it.',
    fr: '`{source}` a changé pendant sa lecture. Relancez l’audit quand plus rien n’y écrit.',
  },
  DATA_OPTION_UNUSED: {
    en: 'Unexpected `csv` for `{source}`, which is no CSV: nothing would read it.',
    fr: '`csv` inattendu pour `{source}`, qui n’est pas un CSV : rien ne le lirait.',
  },
  DATA_CSV_COLUMNS: {
    en: 'A line of `{source}` has {found} fields, expected {expected}.',
    fr: 'Une ligne de `{source}` a {found} champs, attendu : {expected}.',
  },
  DATA_CSV_MALFORMED: {
    en: 'Malformed line in `{source}`: {detail}',
    fr: 'Ligne mal formée dans `{source}` : {detail}',
  },
  DATA_ENCODING: {
    en: '`{source}` is not written in {encoding}.',
    fr: '`{source}` n’est pas écrit en {encoding}.',
  },
  DATA_ENCODING_HINT: {
    en: 'Leave `csv.encoding` out to have it detected, or name the right one, such as windows-1252.',
    fr: 'Retirez `csv.encoding` pour qu’il soit détecté, ou nommez le bon, par exemple windows-1252.',
  },
  DATA_ENCODING_UNKNOWN: {
    en: 'Unknown encoding `{encoding}`; for example utf-8, windows-1252, iso-8859-15, utf-16le.',
    fr: 'Encodage inconnu `{encoding}` ; par exemple utf-8, windows-1252, iso-8859-15, utf-16le.',
  },
  DATA_UNREADABLE: {
    en: '`{source}` cannot be read as {format}: {detail}',
    fr: '`{source}` ne peut pas être lu comme {format} : {detail}',
  },
  COUNT_TOO_LARGE: {
    en: 'A count above 2^53 cannot be represented exactly.',
    fr: 'Un effectif au-delà de 2^53 ne peut pas être représenté exactement.',
  },
  CELLS_TOO_MANY: {
    en: 'More than {cap} combinations of levels occur. Cut or recode the attributes and strata that have many levels, or cross fewer of them.',
    fr: 'Plus de {cap} combinaisons de modalités sont présentes. Découpez ou recodez les attributs et strates qui en ont beaucoup, ou croisez-en moins.',
  },
  EVIDENCE_NOT_FOUND: {
    en: 'No evidence in `{folder}`: `{file}` is not there. Name the folder of one audit’s results.',
    fr: 'Aucune preuve dans `{folder}` : `{file}` n’y est pas. Nommez le dossier des résultats d’un audit.',
  },
  EVIDENCE_UNREADABLE: {
    en: '`{file}` is no evidence that this version can read, expected {expected}.',
    fr: '`{file}` n’est pas une preuve que cette version sait lire, attendu : {expected}.',
  },
  QUERY_FAILED: {
    en: 'The engine {engine} could not answer: {detail}',
    fr: 'Le moteur {engine} n’a pas pu répondre : {detail}',
  },
  NUMBER_INVALID: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is no number} other {are no numbers}}, such as “{example}”.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {n’est pas un nombre} other {ne sont pas des nombres}}, par exemple « {example} ».',
  },
  DATE_INVALID: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is no date} other {are no dates}}, such as “{example}”.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {n’est pas une date} other {ne sont pas des dates}}, par exemple « {example} ».',
  },
  NUMBER_NOT_FINITE: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is} other {are}} infinite or not a number.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {est infinie ou n’est} other {sont infinies ou ne sont}} pas un nombre.',
  },
  NUMBER_NEGATIVE: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is} other {are}} negative.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {est négative} other {sont négatives}}.',
  },
  NUMBER_MISSING: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is} other {are}} missing.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {manque} other {manquent}}.',
  },
  COUNT_FRACTIONAL: {
    en: '{n, plural, one {# value} other {# values}} of `{column}` {n, plural, one {is no whole number} other {are no whole numbers}}; a count says how many people a row stands for.',
    fr: '{n, plural, one {# valeur} other {# valeurs}} de `{column}` {n, plural, one {n’est pas entière} other {ne sont pas entières}} ; un effectif dit combien de personnes une ligne représente.',
  },
  NUMBER_TOO_LARGE: {
    en: '`{column}` has values of {cap} or more: rescale it.',
    fr: '`{column}` a des valeurs de {cap} ou plus : changez d’unité.',
  },
  ATTRIBUTE_TOO_MANY_LEVELS: {
    en: '`{column}` has at least {distinct} different values, at most {cap} can be groups. Cut it into intervals (`cut:`) or recode it (`recode:`).',
    fr: '`{column}` a au moins {distinct} valeurs différentes, {cap} groupes au plus sont possibles. Découpez-la en intervalles (`cut:`) ou regroupez-la (`recode:`).',
  },
  ATTRIBUTE_ONE_GROUP: {
    en: '`{attribute}` has only one group: there is nobody to compare with.',
    fr: '`{attribute}` n’a qu’un groupe : il n’y a personne à qui le comparer.',
  },
  REFERENCE_NOT_FOUND: {
    en: 'The reference `{reference}` does not occur in `{attribute}`, expected one of {expected}.',
    fr: 'La référence `{reference}` n’apparaît pas dans `{attribute}`, attendu : {expected}.',
  },
  ROLE_VALUE_UNEXPECTED: {
    en: 'Unexpected values {values} for `roles.{role}` in column `{column}`, expected {expected}. Name them under `negative` or `exclude`.',
    fr: 'Valeurs inattendues {values} pour `roles.{role}` dans la colonne `{column}`, attendu : {expected}. Nommez-les sous `negative` ou `exclude`.',
  },
  ROLE_NEGATIVE_REQUIRED: {
    en: 'Column `{column}` has more than one other value ({values}): name those that count as negative for `roles.{role}` under `negative`, and the rest under `exclude`.',
    fr: 'La colonne `{column}` a plusieurs autres valeurs ({values}) : nommez sous `negative` celles qui comptent comme négatives pour `roles.{role}`, et les autres sous `exclude`.',
  },
  ROLE_POSITIVE_NOT_FOUND: {
    en: 'None of the positive values {values} of `roles.{role}` occurs in column `{column}`, which has {found}.',
    fr: 'Aucune des valeurs positives {values} de `roles.{role}` n’apparaît dans la colonne `{column}`, qui a {found}.',
  },
  LABEL_MISSING_BY_DECISION: {
    en: 'The label `{column}` is missing for everyone with one of the two decisions: it was never looked for there, and error rates would mislead. Remove the role `label`.',
    fr: 'L’étiquette `{column}` manque pour toutes les personnes ayant l’une des deux décisions : elle n’y a jamais été recherchée, et des taux d’erreur tromperaient. Retirez le rôle `label`.',
  },
  UNIT_MISSING: {
    en: '`{column}` is missing in {n} rows: it is not known whose they are. Fill it in, or leave those rows out.',
    fr: '`{column}` manque dans {n} lignes : on ne sait pas à qui elles sont. Renseignez-la, ou écartez ces lignes.',
  },
  UNITS_TOO_MANY: {
    en: 'Rows of one person are spread over cells in more than {cap} different ways. Cut or recode the attributes that have many levels, or audit fewer of them at once.',
    fr: 'Les lignes d’une même personne se répartissent de plus de {cap} façons. Découpez ou recodez les attributs qui ont beaucoup de modalités, ou auditez-en moins à la fois.',
  },
} as const satisfies Record<string, Text>
