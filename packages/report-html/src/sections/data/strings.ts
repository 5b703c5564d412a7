import type { Text } from '@exaequo/contract'

export const strings = {
  period: { en: 'Period of the decisions', fr: 'Période des décisions' },
  days: { en: '{from} to {to}', fr: 'du {from} au {to}' },
  sources: { en: 'Sources', fr: 'Sources' },
  // {reading}: how the file was read, such as "delimiter ;, encoding utf-8".
  source: {
    en: '{name} ({bytes} bytes; read as: {reading})',
    fr: '{name} ({bytes} octets ; lu ainsi : {reading})',
  },
  // A table of a database; {reading}: such as "format postgres, view".
  table: {
    en: '{name} (of a database; read as: {reading})',
    fr: '{name} (d’une base de données ; lu ainsi : {reading})',
  },
  model: { en: 'Scores computed for this audit', fr: 'Scores calculés pour cet audit' },
  // A model that gave the rows a score; {hash}: of its files; {backend}: what ran it; {rows}, {unscored}: how many rows.
  scored: {
    en: 'column {column}, by {name} ({kind}, {hash}), run by {backend}; rows scored: {rows}; without a score: {unscored}',
    fr: 'colonne {column}, par {name} ({kind}, {hash}), exécuté par {backend} ; lignes notées : {rows} ; sans score : {unscored}',
  },
  people: { en: 'People', fr: 'Personnes' },
  // {records} lines of the source stand for {people} people.
  counts: {
    en: '{people}, in {records} records; {used} of them in the analysis',
    fr: '{people}, dans {records} enregistrements ; {used} dans l’analyse',
  },
  leftOut: { en: 'Left out of the analysis', fr: 'Écartées de l’analyse' },
  nobody: { en: 'nobody', fr: 'aucune' },
  noLabel: { en: 'Without recorded outcome', fr: 'Sans résultat constaté' },
  rounding: { en: 'Rounding', fr: 'Arrondi' },
  rounded: {
    en: 'Counts were rounded to {to} by their publisher: intervals and verdicts allow for every count consistent with the rounding.',
    fr: 'Les effectifs ont été arrondis à {to} par leur éditeur : intervalles et verdicts tiennent compte de tous les effectifs compatibles avec l’arrondi.',
  },
  weights: { en: 'Weights', fr: 'Pondération' },
  weighted: { en: 'column {column}, adding up to {sum}', fr: 'colonne {column}, de somme {sum}' },
  // Caption of a table: how many people of each attribute have no known level.
  missing: { en: 'People whose group is not recorded', fr: 'Personnes dont le groupe n’est pas renseigné' },
  // Missing values are a group of their own, or left out.
  treatment: { en: 'Treated as', fr: 'Traitées comme' },
  group: { en: 'a group of their own', fr: 'un groupe à part' },
  exclude: { en: 'left out of comparisons', fr: 'écartées des comparaisons' },
  // What a description of data should hold and this one cannot.
  absent: {
    en: 'How representative the file is of the people concerned; quality of the recorded outcomes',
    fr: 'Représentativité du fichier par rapport aux personnes concernées ; qualité des résultats constatés',
  },
} as const satisfies Record<string, Text>
