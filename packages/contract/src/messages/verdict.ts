import type { Text } from '../text.ts'

/** Why a verdict is what it is. */
export const VERDICT = {
  BELOW_FLOOR: {
    en: 'fewer than {floor} people in one of the two groups',
    fr: 'moins de {floor} personnes dans l’un des deux groupes',
  },
  // The words a reader sees for each state. `group` and `reference` are display names, `decision` the decision's label.
  STATE_MISSES: {
    en: 'Gap larger than the benchmark',
    fr: 'Écart supérieur au repère',
  },
  STATE_MISSES_AGAINST: {
    en: 'Gap larger than the benchmark, against {reference}',
    fr: 'Écart supérieur au repère, au détriment du groupe {reference}',
  },
  STATE_MEETS_GAP: {
    en: 'Gap established, smaller than the benchmark',
    fr: 'Écart établi, inférieur au repère',
  },
  STATE_MEETS_GAP_AGAINST: {
    en: 'Gap established, smaller than the benchmark, against {reference}',
    fr: 'Écart établi, inférieur au repère, au détriment du groupe {reference}',
  },
  STATE_MEETS: {
    en: 'No gap established; one larger than the benchmark is ruled out',
    fr: 'Aucun écart établi ; un écart supérieur au repère est exclu',
  },
  STATE_INCONCLUSIVE_GAP: {
    en: 'Gap established, size not settled',
    fr: 'Écart établi, ampleur non tranchée',
  },
  STATE_INCONCLUSIVE_GAP_AGAINST: {
    en: 'Gap established, size not settled, against {reference}',
    fr: 'Écart établi, ampleur non tranchée, au détriment du groupe {reference}',
  },
  STATE_INCONCLUSIVE: {
    en: 'Not settled',
    fr: 'Non tranché',
  },
  STATE_NOT_TESTABLE: {
    en: 'Not tested',
    fr: 'Non testé',
  },
  STATE_POINT_BELOW: {
    en: 'Plain reading: below {threshold, number}',
    fr: 'Lecture brute : en dessous de {threshold, number}',
  },
  STATE_POINT_ABOVE: {
    en: 'Plain reading: above {threshold, number}',
    fr: 'Lecture brute : au-dessus de {threshold, number}',
  },
  STATE_WITHHELD: {
    en: 'Withheld (protects fewer than {k} people)',
    fr: 'Masqué (protège moins de {k} personnes)',
  },
  // The sentence under each state. The subject of a finding is the system, never the group; `system`: whether one is known to take part.
  // Where none is, the subject is the decision.
  SENTENCE_MISSES_FAVOURABLE: {
    en: '{system, select, true {The system grants “{decision}” to {group} less often than to {reference}} other {The decision “{decision}” is taken for {group} less often than for {reference}}}, and the gap exceeds the benchmark even allowing for chance. It calls for a justification; it is not a finding of illegality.',
    fr: '{system, select, true {Le système accorde « {decision} » moins souvent au groupe {group} qu’au groupe {reference}} other {La décision « {decision} » est prise moins souvent pour le groupe {group} que pour le groupe {reference}}}, et l’écart dépasse le repère même en tenant compte du hasard. Cela appelle une justification ; ce n’est pas un constat d’illégalité.',
  },
  SENTENCE_MISSES_UNFAVOURABLE: {
    en: '{system, select, true {The system applies “{decision}” to {group} more often than to {reference}} other {The decision “{decision}” is taken for {group} more often than for {reference}}}, and the gap exceeds the benchmark even allowing for chance. It calls for a justification; it is not a finding of illegality.',
    fr: '{system, select, true {Le système applique « {decision} » plus souvent au groupe {group} qu’au groupe {reference}} other {La décision « {decision} » est prise plus souvent pour le groupe {group} que pour le groupe {reference}}}, et l’écart dépasse le repère même en tenant compte du hasard. Cela appelle une justification ; ce n’est pas un constat d’illégalité.',
  },
  // For a rate other than that of the decision: `quantity` names it, `higher` says which way (true or false).
  SENTENCE_MISSES_RATE: {
    en: 'The system gives {group} a {higher, select, true {higher} other {lower}} rate than {reference} ({quantity}), and the gap exceeds the benchmark even allowing for chance. It calls for a justification; it is not a finding of illegality.',
    fr: 'Le système donne un taux plus {higher, select, true {élevé} other {faible}} pour {group} que pour {reference} ({quantity}), et l’écart dépasse le repère même en tenant compte du hasard. Cela appelle une justification ; ce n’est pas un constat d’illégalité.',
  },
  SENTENCE_MISSES_AMOUNT: {
    en: 'The system’s figure is {higher, select, true {higher} other {lower}} for {group} than for {reference} ({quantity}), and the gap exceeds the benchmark even allowing for chance. It calls for a justification; it is not a finding of illegality.',
    fr: 'Le chiffre du système est plus {higher, select, true {élevé} other {faible}} pour {group} que pour {reference} ({quantity}), et l’écart dépasse le repère même en tenant compte du hasard. Cela appelle une justification ; ce n’est pas un constat d’illégalité.',
  },
  SENTENCE_MEETS_GAP: {
    en: 'The gap exists, against {group}; it is smaller than the benchmark. It may still need justifying.',
    fr: 'L’écart existe, au détriment du groupe {group} ; il est plus petit que le repère. Il peut rester à justifier.',
  },
  // The same where neither direction of the rate is good or bad in itself.
  SENTENCE_MEETS_GAP_PLAIN: {
    en: 'The gap exists; it is smaller than the benchmark. It may still need justifying.',
    fr: 'L’écart existe ; il est plus petit que le repère. Il peut rester à justifier.',
  },
  SENTENCE_MEETS: {
    en: 'The data rule out a gap larger than the benchmark; a smaller one remains possible. They say nothing about other grounds.',
    fr: 'Les données excluent un écart plus grand que le repère ; un écart plus petit reste possible. Elles ne disent rien des autres critères.',
  },
  SENTENCE_INCONCLUSIVE_GAP: {
    en: 'A gap exists, against {group}; it is not known whether it exceeds the benchmark.',
    fr: 'Un écart existe, au détriment du groupe {group} ; on ne sait pas s’il dépasse le repère.',
  },
  SENTENCE_INCONCLUSIVE_GAP_PLAIN: {
    en: 'A gap exists; it is not known whether it exceeds the benchmark.',
    fr: 'Un écart existe ; on ne sait pas s’il dépasse le repère.',
  },
  SENTENCE_INCONCLUSIVE: {
    en: 'The data can neither confirm nor rule out a gap larger than the benchmark. This is not the absence of a gap.',
    fr: 'Les données ne permettent ni d’affirmer ni d’écarter un écart plus grand que le repère. Ce n’est pas l’absence d’écart.',
  },
  SENTENCE_TO_SETTLE: {
    en: 'About {times} times as many decisions would be needed.',
    fr: 'Il faudrait environ {times} fois plus de décisions.',
  },
  // The same beside a verdict in a table, and in a list of what is not settled.
  TO_SETTLE_SHORT: {
    en: 'about {times} times as many decisions',
    fr: 'environ {times} fois plus de décisions',
  },
  TO_SETTLE_NEVER_SHORT: {
    en: 'over 20 times as many decisions, the gap seen lying too near the benchmark: not realistic',
    fr: 'plus de 20 fois plus de décisions, l’écart observé étant trop proche du repère : pas réaliste',
  },
  SENTENCE_TO_SETTLE_NEVER: {
    en: 'No realistic amount of data would settle it: given the play of chance, the gap seen lies too near the benchmark, and more than 20 times as many decisions would be needed.',
    fr: 'Aucun volume réaliste de données ne permettrait de trancher : au regard du hasard, l’écart observé est trop proche du repère, et il faudrait plus de 20 fois plus de décisions.',
  },
  // In a public version, where the size is corrected together with groups that are withheld.
  SENTENCE_TO_SETTLE_WITHHELD: {
    en: 'How many decisions would settle it is in the restricted version alone, being computed together with withheld groups.',
    fr: 'Le nombre de décisions qui permettrait de trancher figure dans la seule version restreinte : il se calcule avec des groupes masqués.',
  },
  TO_SETTLE_WITHHELD_SHORT: {
    en: 'see the restricted version',
    fr: 'voir la version restreinte',
  },
  SENTENCE_NOT_TESTABLE: {
    en: 'Too few people, or information missing: no conclusion either way ({reason}).',
    fr: 'Trop peu de personnes, ou information absente : aucune conclusion, ni dans un sens ni dans l’autre ({reason}).',
  },
  SENTENCE_POINT: {
    en: 'The calculation the convention asks for, ignoring chance; not a verdict.',
    fr: 'Calcul demandé par la convention, sans tenir compte du hasard ; ce n’est pas un verdict.',
  },
  SENTENCE_WITHHELD: {
    en: 'Withheld to protect people; says nothing about the gap.',
    fr: 'Masqué pour protéger les personnes ; cela ne dit rien de l’écart.',
  },
  // In every summary and every chapter of limits, word for word.
  FIXED_NO_LEGAL_FINDING: {
    en: 'No statistical result in this report establishes or rules out discrimination in law. An unsettled gap does not shift the burden of proof.',
    fr: 'Aucun résultat statistique de ce rapport n’établit ni n’écarte à lui seul une discrimination au sens de la loi. Un écart non tranché ne renverse pas la charge de la preuve.',
  },
  NO_OUTCOME_POSSIBLE: {
    en: 'with so few people or so few decisions of this kind, no outcome could have settled it',
    fr: 'avec si peu de personnes ou si peu de décisions de cette sorte, aucun résultat ne pouvait trancher',
  },
  BEYOND_LOWER_EDGE: {
    en: 'below the edge {edge}, even allowing for chance',
    fr: 'en dessous de la limite {edge}, même en tenant compte du hasard',
  },
  BEYOND_UPPER_EDGE: {
    en: 'above the edge {edge}, even allowing for chance',
    fr: 'au-dessus de la limite {edge}, même en tenant compte du hasard',
  },
  WITHIN_REGION: {
    en: 'the data rule out a gap larger than the benchmark',
    fr: 'les données excluent un écart plus grand que le repère',
  },
  REGION_STRADDLED: {
    en: 'the data allow values on both sides of the benchmark',
    fr: 'les données permettent des valeurs des deux côtés du repère',
  },
  EQUALITY_CANNOT_BE_PROVEN: {
    en: 'no difference was shown; equality cannot be proven',
    fr: 'aucune différence n’est établie ; une égalité ne peut être prouvée',
  },
  SETTLE_UNREALISTIC: {
    en: 'no realistic amount of data settles this',
    fr: 'aucune quantité réaliste de données ne permettrait de trancher',
  },
} as const satisfies Record<string, Text>
