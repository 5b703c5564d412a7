import type { Text } from '@exaequo/contract'

export const strings = {
  // {tested}, {small}: numbers of subgroups; {depth}: how many characteristics describe one at most; {attributes}: list.
  text: {
    en: 'Every subgroup that up to {depth} characteristics describe ({attributes}) was held against everyone else. {counted, select, yes {{tested} were tested, {small} were too small.} other {How many were tested is withheld in this version.}} Whoever searches among so many finds something: what follows are signals to check, not findings, and no benchmark judges them.',
    fr: 'Chaque sous-groupe décrit par {depth} caractéristiques au plus ({attributes}) a été comparé à tous les autres. {counted, select, yes {{tested} ont été testés, {small} étaient trop petits.} other {Combien l’ont été est masqué dans cette version.}} Qui cherche parmi tant de sous-groupes trouve toujours : ce qui suit est à vérifier, sans être un constat, et aucun repère n’en juge.',
  },
  worst: {
    en: '{rate}: the subgroups at the greatest certain disadvantage',
    fr: '{rate} : les sous-groupes au désavantage assuré le plus grand',
  },
  worstNote: {
    en: 'Bounds hold for all subgroups that are large enough at once. The order is by the bound nearest equality. Subgroups overlap: several rows may be one matter.',
    fr: 'Les limites valent pour tous les sous-groupes assez grands à la fois. L’ordre suit la limite la plus proche de l’égalité. Les sous-groupes se recoupent : plusieurs lignes peuvent dire une même chose.',
  },
  signals: {
    en: '{rate}: signals, where parts of the description do not explain the rate',
    fr: '{rate} : signaux, là où les parties de la description n’expliquent pas le taux',
  },
  signalsNote: {
    en: 'Adds: how far the rate is from what the parts of the description would make of it, in points. p: of that being 0, corrected for all subgroups tested; at most {share} of the signals are expected to be due to chance.',
    fr: 'Apport : distance du taux à ce qu’en feraient les parties de la description, en points. p : pour un apport nul, corrigée pour tous les sous-groupes testés ; au plus {share} des signaux sont attendus du seul hasard.',
  },
  noSignals: {
    en: '{rate}: no subgroup stands out beyond what parts of its description explain. Subgroups that are too small, or that no declared attribute describes, are not seen.',
    fr: '{rate} : aucun sous-groupe ne ressort au-delà de ce qu’expliquent les parties de sa description. Les sous-groupes trop petits, ou qu’aucun attribut déclaré ne décrit, ne sont pas vus.',
  },
  // Heads of columns.
  rank: { en: 'Rank', fr: 'Rang' },
  subgroup: { en: 'Subgroup', fr: 'Sous-groupe' },
  difference: { en: 'Less everyone else (points) [bounds]', fr: 'Moins tous les autres (points) [limites]' },
  increment: { en: 'Adds (points)', fr: 'Apport (points)' },
  // One characteristic of a subgroup, and several: both, all at once.
  part: { en: '{attribute}: {level}', fr: '{attribute} : {level}' },
  and: { en: ' and ', fr: ' et ' },
} as const satisfies Record<string, Text>
