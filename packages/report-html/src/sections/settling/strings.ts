import type { Text } from '@exaequo/contract'

export const strings = {
  // Where no main comparison that is shown leaves anything open; {hidden}: how many are withheld.
  nothing: {
    en: '{hidden, plural, =0 {Every main comparison is settled or could not be tested.} one {Of the main comparisons # is withheld, and nothing is known of it here. {shown, plural, =0 {No other was made.} one {The other one leaves nothing to settle.} other {The {shown} others leave nothing to settle.}}} other {Of the main comparisons # are withheld, and nothing is known of them here. {shown, plural, =0 {No other was made.} one {The other one leaves nothing to settle.} other {The {shown} others leave nothing to settle.}}}}',
    fr: '{hidden, plural, =0 {Toutes les comparaisons principales sont tranchées, ou n’ont pas pu être testées.} one {Parmi les comparaisons principales, # est masquée, et on n’en sait rien ici. {shown, plural, =0 {Aucune autre n’a été faite.} one {L’autre ne laisse rien à trancher.} other {Les {shown} autres ne laissent rien à trancher.}}} other {Parmi les comparaisons principales, # sont masquées, et on n’en sait rien ici. {shown, plural, =0 {Aucune autre n’a été faite.} one {L’autre ne laisse rien à trancher.} other {Les {shown} autres ne laissent rien à trancher.}}}}',
  },
  elsewhere: {
    en: 'Wherever a result is not settled, the size that would settle it stands beside its verdict: how many times as many decisions about these two groups, in the same proportions, would settle it 4 times in 5 if the gap seen is the true one. A “not tested” result needs more people or the missing information; a withheld one is in the restricted version.',
    fr: 'Partout où un résultat n’est pas tranché, ce qui permettrait de trancher figure à côté du verdict : combien de fois plus de décisions sur ces deux groupes, dans les mêmes proportions, trancheraient 4 fois sur 5 si l’écart observé est le vrai. Pour un résultat « non testé », il faut plus de personnes ou l’information absente ; un résultat masqué figure dans la version restreinte.',
  },
  openCaption: {
    en: 'Main comparisons that leave something to settle (? or △), and what would settle it',
    fr: 'Comparaisons principales où il reste à trancher (? ou △), et ce qui le permettrait',
  },
  compared: { en: 'Comparison', fr: 'Comparaison' },
  size: { en: 'What would settle it', fr: 'Ce qui permettrait de trancher' },
  about: { en: '{attribute} · {rate}', fr: '{attribute} · {rate}' },
  pair: { en: '{group} / {reference}', fr: '{group} / {reference}' },
  // The benchmark is equality.
  equality: {
    en: 'nothing: data can refute an equality, never prove it',
    fr: 'rien : des données peuvent réfuter une égalité, jamais la prouver',
  },
  text: {
    en: 'The tables below say, for the size of each group, how large a true gap had to be for this audit to see it 4 times in 5. They use the rate of all groups together, not what was found. A gap in between could exist and stay unsettled.',
    fr: 'Les tableaux ci-dessous disent, pour la taille de chaque groupe, quel écart réel il fallait pour que cet audit le voie 4 fois sur 5. Ils partent du taux de l’ensemble, non de ce qui a été trouvé. Un écart situé entre les deux pouvait exister et rester non tranché.',
  },
  // {title}: a rate, such as 'Decision “rated at risk”'; {standard}: a benchmark's title; {rate}: of all groups together.
  caption: {
    en: '{attribute} · {title} · {standard}, at a rate of {rate}',
    fr: '{attribute} · {title} · {standard}, à un taux de {rate}',
  },
  // The same for those who do not see it.
  name: {
    en: 'What the sizes could settle, by {attribute}: {standard}, at a rate of {rate}',
    fr: 'Ce que les effectifs permettent de trancher, selon {attribute} : {standard}, à un taux de {rate}',
  },
  // Heads of columns: the true gaps that would be seen as larger, or as smaller, than the benchmark.
  larger: { en: 'Seen as larger than the benchmark', fr: 'Vu comme supérieur au repère' },
  smaller: { en: 'Seen as smaller than the benchmark', fr: 'Vu comme inférieur au repère' },
  // {ratios}: true where the gap is a ratio, false where it is a difference in points. {which}: both, below, above, none.
  beyond: {
    en: '{which, select, none {no gap, however large} other {{ratios, select, true {a rate } other {a difference }}{which, select, both {of {from}{ratios, select, true { times} other { points}} or less, or of {to}{ratios, select, true { times that of the reference} other {}} or more} below {of {from}{ratios, select, true { times that of the reference} other { points}} or less} other {of {to}{ratios, select, true { times that of the reference} other { points}} or more}}}}',
    fr: '{which, select, none {aucun écart, si grand soit-il} other {{ratios, select, true {un taux } other {une différence }}{which, select, both {d’au plus {from}{ratios, select, true { fois} other { points}}, ou d’au moins {to}{ratios, select, true { fois celui de la référence} other {}}} below {d’au plus {from}{ratios, select, true { fois celui de la référence} other { points}}} other {d’au moins {to}{ratios, select, true { fois celui de la référence} other { points}}}}}}',
  },
  within: {
    en: '{ratios, select, true {a rate between {from} and {to} times that of the reference} other {a difference between {from} and {to} points}}',
    fr: '{ratios, select, true {un taux entre {from} et {to} fois celui de la référence} other {une différence entre {from} et {to} points}}',
  },
  // No gap, not even equality, would be settled.
  none: { en: 'none, not even equality: too few decisions', fr: 'aucun, pas même l’égalité : trop peu de décisions' },
} as const satisfies Record<string, Text>
