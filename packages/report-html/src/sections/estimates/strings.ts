import type { Text } from '@exaequo/contract'

export const strings = {
  // {hash} is that of the file with all estimates.
  text: {
    en: 'Estimates of single attributes, against the group named as reference; those of intersections that carry a verdict follow. All others are in estimates.csv ({hash}).',
    fr: 'Estimations des attributs simples, par rapport au groupe de référence ; celles des croisements qui portent un verdict suivent. Toutes les autres sont dans estimates.csv ({hash}).',
  },
  caption: { en: 'Estimates by {attribute}', fr: 'Estimations selon {attribute}' },
  countsCaption: { en: 'Counts by {attribute}', fr: 'Effectifs selon {attribute}' },
  otherCaption: { en: 'Other measures by {attribute}', fr: 'Autres mesures selon {attribute}' },
  partsCaption: {
    en: 'Measures of one class, bin or level, or adjusted, by {attribute}',
    fr: 'Mesures d’une classe, d’une tranche ou d’un niveau, ou ajustées, selon {attribute}',
  },
  // Heads of columns: what is measured, which part it is about, which columns it is adjusted for.
  measure: { en: 'Measure', fr: 'Mesure' },
  part: { en: 'About', fr: 'Au sujet de' },
  given: { en: 'Given', fr: 'À égalité de' },
  // Under a table too long to print whole.
  partsCut: { en: '{n} other rows are in estimates.csv.', fr: '{n} autres lignes figurent dans estimates.csv.' },
  value: { en: 'Value [interval]', fr: 'Valeur [intervalle]' },
  difference: {
    en: 'Difference [interval]; of shares, in points',
    fr: 'Différence [intervalle] ; de parts, en points',
  },
  extremesNote: {
    en: '“Extremes of all groups”: the largest difference and the smallest ratio between any two groups. Where they have an interval, it allows for these two having been picked out, so it is wider than that of one comparison.',
    fr: '« Extrêmes de tous les groupes » : la plus grande différence et le plus petit rapport entre deux groupes. S’ils ont un intervalle, il tient compte du choix de ces deux groupes : il est plus large que celui d’une comparaison.',
  },
  // A row: the largest difference and the smallest ratio between any two groups.
  extremes: { en: 'Extremes of all groups', fr: 'Extrêmes de tous les groupes' },
} as const satisfies Record<string, Text>
