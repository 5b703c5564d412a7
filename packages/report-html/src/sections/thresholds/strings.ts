import type { Text } from '@exaequo/contract'

export const strings = {
  // {decision} in the spec's own words.
  textAtLeast: {
    en: 'What would happen if the decision “{decision}” went to everyone whose score is at least a threshold. For information: a threshold picked because it looks good here has yet to do so on other people, and people would behave differently under it.',
    fr: 'Ce qui arriverait si la décision « {decision} » revenait à quiconque a un score au moins égal à un seuil. À titre d’information : un seuil choisi parce qu’il convient ici doit encore convenir à d’autres personnes, qui se comporteraient autrement.',
  },
  textAtMost: {
    en: 'What would happen if the decision “{decision}” went to everyone whose score is at most a threshold. For information: a threshold picked because it looks good here has yet to do so on other people, and people would behave differently under it.',
    fr: 'Ce qui arriverait si la décision « {decision} » revenait à quiconque a un score au plus égal à un seuil. À titre d’information : un seuil choisi parce qu’il convient ici doit encore convenir à d’autres personnes, qui se comporteraient autrement.',
  },
  // {standard}: title of a benchmark; {rate}: a rate in the field's term; {ranges}: list of ranges of thresholds.
  meets: {
    en: '{standard}, {rate}: the data rule out a larger gap, for every group that can be tested, at these thresholds tried: {ranges}.',
    fr: '{standard}, {rate} : les données excluent un écart plus grand, pour tout groupe qui peut être testé, aux seuils essayés suivants : {ranges}.',
  },
  never: {
    en: '{standard}, {rate}: at no threshold tried do the data rule out a larger gap for every group that can be tested.',
    fr: '{standard}, {rate} : à aucun seuil essayé les données n’excluent un écart plus grand pour tout groupe qui peut être testé.',
  },
  // Nothing may be shown without telling of few people.
  withheld: {
    en: '{standard}, {rate}: withheld at every threshold, to protect people.',
    fr: '{standard}, {rate} : masqué à tous les seuils, pour protéger les personnes.',
  },
  // One range of thresholds, and one threshold alone.
  range: { en: '{from} to {to}', fr: '{from} à {to}' },
  caption: {
    en: 'Share of each group with the decision, and the benchmarks, by threshold of the score',
    fr: 'Part de chaque groupe ayant la décision, et repères, selon le seuil du score',
  },
  threshold: { en: 'Threshold', fr: 'Seuil' },
  // After the threshold that the decision uses.
  inUse: { en: '{threshold} (in use)', fr: '{threshold} (employé)' },
  // Head of a column of words; {standard}: title of a benchmark, {rate}: a rate.
  head: { en: '{standard}: {rate}', fr: '{standard} : {rate}' },
  // Of one threshold: no gap is larger than the benchmark, whether or not there is one.
  within: { en: 'Within the benchmark', fr: 'Dans les limites du repère' },
  untested: {
    en: '{n, plural, one {# group not tested} other {# groups not tested}}',
    fr: '{n, plural, one {# groupe non testé} other {# groupes non testés}}',
  },
  // The group furthest from equality.
  furthest: { en: 'furthest: {group}', fr: 'le plus éloigné : {group}' },
  note: {
    en: 'Verdicts: the worst over groups, allowing for chance and for their number; ● does not say that there is no gap. Not all thresholds tried are printed; result.json has them all.',
    fr: 'Verdicts : le plus sévère des groupes, compte tenu du hasard et de leur nombre ; ● ne dit pas qu’il n’y a pas d’écart. Tous les seuils essayés ne sont pas imprimés ; result.json les contient tous.',
  },
  // Label of a slider that picks one row of the table.
  pick: { en: 'Look at one threshold', fr: 'Regarder un seuil' },
} as const satisfies Record<string, Text>
