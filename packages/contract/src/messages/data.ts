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
    en: 'No reader for `{source}`; expected .csv, .tsv, .txt, .jsonl or .ndjson (also with .gz), .parquet, .xlsx, .xls, .ods, .arrow, .feather, or a .zip of one of them.',
    fr: 'Aucun lecteur pour `{source}` ; attendu : .csv, .tsv, .txt, .jsonl ou .ndjson (aussi en .gz), .parquet, .xlsx, .xls, .ods, .arrow, .feather, ou un .zip de l’un d’eux.',
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
    en: 'Unexpected `{option}` for `{source}`, which is no {option, select, csv {CSV} spreadsheet {spreadsheet} other {archive}}: nothing would read it.',
    fr: '`{option}` inattendu pour `{source}`, qui n’est pas {option, select, csv {un CSV} spreadsheet {un tableur} other {une archive}} : rien ne le lirait.',
  },
  DATA_FORMATS_DIFFER: {
    en: '`{source}` and `{first}` are read together and are files of two sorts.',
    fr: '`{source}` et `{first}` sont lus ensemble et sont de deux formats.',
  },
  DRIVER_MISSING: {
    en: 'Reading this needs the package `{driver}`, which is not installed. Install it with `{command}`.',
    fr: 'La lecture demande le paquet `{driver}`, qui n’est pas installé. Installez-le par `{command}`.',
  },
  DATA_DELIMITER_WRONG: {
    en: 'The delimiter “{delimiter}” cuts no line; “{better}” would give {columns} columns. Leave `csv.delimiter` out to have it detected.',
    fr: 'Le séparateur « {delimiter} » ne découpe aucune ligne ; « {better} » donnerait {columns} colonnes. Retirez `csv.delimiter` pour qu’il soit détecté.',
  },
  DATA_SKIP_TOO_FAR: {
    en: 'Nothing stands in `{source}` below line {skip}, the last one to skip.',
    fr: 'Rien ne se trouve dans `{source}` après la ligne {skip}, la dernière à sauter.',
  },
  DATA_DECIMAL_AMBIGUOUS: {
    en: 'Numbers such as {example} were read with a comma before the decimals; if it separates thousands, write `csv.decimal: "."` and take the commas out.',
    fr: 'Les nombres comme {example} ont été lus avec une virgule décimale ; si elle sépare des milliers, écrivez `csv.decimal: "."` et retirez les virgules.',
  },
  DATA_DECIMAL_MIXED: {
    en: '{commas, plural, one {# number has} other {# numbers have}} a comma before the decimals and {points, plural, one {# a} other {# have a}} point: both were read so. If one of them separates thousands, the numbers are wrong.',
    fr: '{commas, plural, one {# nombre a} other {# nombres ont}} une virgule décimale et {points, plural, one {# a} other {# ont}} un point : les deux ont été lus ainsi. Si l’un des signes sépare des milliers, les nombres sont faux.',
  },
  DATA_DATE_AMBIGUOUS: {
    en: 'Dates of `{column}` such as {example} were read as {format} and would all be dates as {other} too: write `date: {format}` or `date: {other}` under `csv` to settle it.',
    fr: 'Les dates de `{column}` comme {example} ont été lues comme {format} et seraient toutes aussi des dates comme {other} : écrivez `date: {format}` ou `date: {other}` sous `csv` pour trancher.',
  },
  DATA_INVALID_AT: {
    en: 'First at {places}. Texts that mean missing can be named under `missing`; others need mending in the source, or a filter.',
    fr: 'D’abord en {places}. Les textes qui veulent dire manquant peuvent être nommés sous `missing` ; les autres sont à corriger à la source, ou à filtrer.',
  },
  DATA_ARCHIVE_NO_TABLE: {
    en: 'The archive `{source}` holds no table.',
    fr: 'L’archive `{source}` ne contient aucun tableau.',
  },
  DATA_ARCHIVE_WHICH: {
    en: 'The archive `{source}` holds several tables ({members}): name one under `data.member`.',
    fr: 'L’archive `{source}` contient plusieurs tableaux ({members}) : nommez-en un sous `data.member`.',
  },
  DATA_ARCHIVE_MEMBER: {
    en: 'The archive `{source}` has no table `{member}`, expected one of {members}.',
    fr: 'L’archive `{source}` n’a pas de tableau `{member}`, attendu : {members}.',
  },
  DATA_ARCHIVE_BOMB: {
    en: '`{source}` unfolds to more than {times} times its size, as no real table does: refused. Unpack it yourself if it is one.',
    fr: '`{source}` se déploie à plus de {times} fois sa taille, ce qu’aucun vrai tableau ne fait : refusé. Décompressez-le vous-même si c’en est un.',
  },
  DATA_FEATHER_OLD: {
    en: '`{source}` is Feather of version 1, which is no longer read: write it again as version 2, or as Parquet.',
    fr: '`{source}` est un Feather de version 1, qui n’est plus lu : réécrivez-le en version 2, ou en Parquet.',
  },
  DATA_SPREADSHEET_UNREADABLE: {
    en: '`{source}` cannot be read as a spreadsheet. {detail}',
    fr: '`{source}` ne peut pas être lu comme un tableur. {detail}',
  },
  DATA_SPREADSHEET_OTHER: {
    en: 'It is no workbook under that name: if a spreadsheet program opens it, save it again as .xlsx or CSV.',
    fr: 'Ce n’est pas un classeur sous ce nom : si un tableur l’ouvre, enregistrez-le de nouveau en .xlsx ou en CSV.',
  },
  DATA_SPREADSHEET_TOO_LARGE: {
    en: '`{source}` is too large for a workbook, which is read whole into memory: save it as CSV or Parquet, or narrow `spreadsheet.range`.',
    fr: '`{source}` est trop grand pour un classeur, lu en entier en mémoire : enregistrez-le en CSV ou en Parquet, ou resserrez `spreadsheet.range`.',
  },
  DATA_SHEET_WHICH: {
    en: 'Several sheets of `{source}` hold data ({sheets}): name one under `data.spreadsheet.sheet`.',
    fr: 'Plusieurs feuilles de `{source}` contiennent des données ({sheets}) : nommez-en une sous `data.spreadsheet.sheet`.',
  },
  DATA_SHEET: {
    en: '`{source}` has no sheet `{sheet}`, expected one of {sheets}.',
    fr: '`{source}` n’a pas de feuille `{sheet}`, attendu : {sheets}.',
  },
  DATA_RANGE: {
    en: '`{range}` is no range of cells, expected such as `B3:F200` or `B3:F`.',
    fr: '`{range}` n’est pas une plage de cellules, attendu par exemple : `B3:F200` ou `B3:F`.',
  },
  DATA_RANGE_EMPTY: {
    en: 'Nothing stands in `{range}` of the sheet `{sheet}`, which is filled in {used}.',
    fr: 'Rien ne se trouve en `{range}` de la feuille `{sheet}`, remplie en {used}.',
  },
  DATA_SHEET_MERGED: {
    en: '{n, plural, one {A range of cells is} other {# ranges of cells are}} merged in the sheet `{sheet}`: {cells}.',
    fr: '{n, plural, one {Une plage de cellules est fusionnée} other {# plages de cellules sont fusionnées}} dans la feuille `{sheet}` : {cells}.',
  },
  DATA_SHEET_MERGED_HINT: {
    en: 'Only the first cell of each holds its value. Unmerge them and fill every cell, or leave them out by `spreadsheet.range`.',
    fr: 'Seule la première cellule de chacune porte sa valeur. Défusionnez-les et remplissez chaque cellule, ou écartez-les par `spreadsheet.range`.',
  },
  DATA_SHEET_ERROR: {
    en: '{n, plural, one {A formula is} other {# formulas are}} in error in the sheet `{sheet}`: {cells}.',
    fr: '{n, plural, one {Une formule est} other {# formules sont}} en erreur dans la feuille `{sheet}` : {cells}.',
  },
  DATA_SHEET_ERROR_HINT: {
    en: 'Mend them, or name the texts that mean missing: `spreadsheet.missing: ["#N/A"]`.',
    fr: 'Corrigez-les, ou nommez les textes qui veulent dire manquant : `spreadsheet.missing: ["#N/A"]`.',
  },
  DATA_SHEET_ERROR_MISSING: {
    en: '{n, plural, one {A formula in error of the sheet `{sheet}` counts} other {# formulas in error of the sheet `{sheet}` count}} as missing, as declared: {cells}.',
    fr: '{n, plural, one {Une formule en erreur de la feuille `{sheet}` compte} other {# formules en erreur de la feuille `{sheet}` comptent}} comme manquantes, comme déclaré : {cells}.',
  },
  DATA_SHEET_UNCALCULATED: {
    en: '{n, plural, one {A formula was} other {# formulas were}} never calculated in the sheet `{sheet}`: {cells}.',
    fr: '{n, plural, one {Une formule n’a} other {# formules n’ont}} jamais été calculées dans la feuille `{sheet}` : {cells}.',
  },
  DATA_SHEET_UNCALCULATED_HINT: {
    en: 'The file holds formulas without their values, as programs write them: open it in a spreadsheet program and save it.',
    fr: 'Le fichier contient des formules sans leurs valeurs, comme en écrivent des programmes : ouvrez-le dans un tableur et enregistrez-le.',
  },
  DATA_SHEET_HIDDEN: {
    en: '{n, plural, one {# row} other {# rows}} of the sheet `{sheet}` of `{source}` {n, plural, one {is hidden, and was} other {are hidden, and were}} counted like the others.',
    fr: '{n, plural, one {# ligne} other {# lignes}} de la feuille `{sheet}` de `{source}` {n, plural, one {est masquée, et a été comptée} other {sont masquées, et ont été comptées}} comme les autres.',
  },
  DATA_ENCODING_DAMAGED: {
    en: '`{source}` is written in UTF-8, but not in this line.',
    fr: '`{source}` est écrit en UTF-8, mais pas à cette ligne.',
  },
  DATA_ENCODING_DAMAGED_HINT: {
    en: 'Mend the line. Two files in two encodings may have been joined; read as windows-1252 (`csv.encoding`), all other accents would be wrong.',
    fr: 'Corrigez la ligne. Deux fichiers de deux encodages ont pu être réunis ; lus en windows-1252 (`csv.encoding`), tous les autres accents seraient faux.',
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
  DATA_GIVEN_BY_PROGRAM: {
    en: 'A program gives the data of this specification (`given:{name}`): pass them as `data` to `audit`, or name a file.',
    fr: 'Un programme fournit les données de cette spécification (`given:{name}`) : passez-les comme `data` à `audit`, ou nommez un fichier.',
  },
  DATA_GIVEN_TWICE: {
    en: 'The specification names `{source}`, and data are given as well: leave one out. For data that a program gives, write `source: given:data`.',
    fr: 'La spécification nomme `{source}`, et des données sont fournies aussi : retirez l’un des deux. Pour des données fournies par un programme, écrivez `source: given:data`.',
  },
  DATA_GIVEN_LENGTHS: {
    en: 'The column `{column}` of the data given has {found} values, expected {expected} as in the first.',
    fr: 'La colonne `{column}` des données fournies a {found} valeurs, attendu : {expected}, comme la première.',
  },
  DATA_GIVEN_INEXACT: {
    en: '`{column}` has whole numbers that a JavaScript number does not hold exactly, such as {value} in row {row} (counted from 0): they were rounded before they came here. Give them as text or as BigInt.',
    fr: '`{column}` a des nombres entiers qu’un nombre JavaScript ne porte pas exactement, par exemple {value} à la ligne {row} (comptée à partir de 0) : ils ont été arrondis avant d’arriver ici. Donnez-les comme texte ou comme BigInt.',
  },
  DATA_GIVEN_TYPE: {
    en: 'Row {row} (counted from 0) of `{column}` holds a value of type {type}; expected a text, a number, a BigInt, a boolean, a Date or nothing.',
    fr: 'La ligne {row} (comptée à partir de 0) de `{column}` porte une valeur de type {type} ; attendu : un texte, un nombre, un BigInt, un booléen, une Date ou rien.',
  },
  DATA_GIVEN_LOCAL_DAY: {
    en: 'The dates of `{column}` are midnight in this machine’s time zone, not in UTC: elsewhere they would be other days. Give days as texts YYYY-MM-DD, or as dates at midnight UTC.',
    fr: 'Les dates de `{column}` sont à minuit dans le fuseau horaire de cette machine, et non en UTC : ailleurs, ce seraient d’autres jours. Donnez les jours comme textes AAAA-MM-JJ, ou comme dates à minuit UTC.',
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
