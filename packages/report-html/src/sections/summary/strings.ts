import type { Text } from '@exaequo/contract'

export const strings = {
  // {good}: true, false, or none where neither is said. {decision} is the spec's own label, {positive} what counts as it, such as "at least 5".
  decided: {
    en: 'The decision examined is “{decision}” ({positive}). {good, select, true {It is good for the person. } false {It is bad for the person. } other {}}{used} people are in the analysis.',
    fr: 'La décision examinée est « {decision} » ({positive}). {good, select, true {Elle est favorable à la personne. } false {Elle est défavorable à la personne. } other {}}L’analyse porte sur {used} personnes.',
  },
  // Before the findings.
  order: {
    en: 'The main findings, established gaps first and, of those, the largest factor first:',
    fr: 'Les constats principaux, les écarts établis d’abord et, parmi eux, le plus grand facteur en tête :',
  },
  nothingEstablished: {
    en: 'No gap is established by the main comparisons. This is not the absence of a gap: see what each symbol says.',
    fr: 'Aucun écart n’est établi par les comparaisons principales. Ce n’est pas l’absence d’écart : voir ce que dit chaque symbole.',
  },
  // Where some of them are withheld.
  nothingShown: {
    en: 'No gap is established by the main comparisons that are shown. This is not the absence of a gap, and those withheld may hold one.',
    fr: 'Aucun écart n’est établi par les comparaisons principales qui sont montrées. Ce n’est pas l’absence d’écart, et celles qui sont masquées peuvent en contenir un.',
  },
  none: {
    en: 'No comparison could be made that leads this summary.',
    fr: 'Aucune comparaison n’a pu être faite qui figure en tête de cette synthèse.',
  },
  // Under the findings, where people of the same level of {columns} compared alone change the picture. {turned}, {alike}: levels where
  // the gap goes the other way and the same way; {turnedSure}, {alikeSure}: of those, how many where it is established, {names} and {alikeNames}.
  strata: {
    en: 'To be read with the gap between {group} and {reference}: within the same “{columns}”, the picture changes. Of {n} levels{hidden, plural, =0 {} other { that are shown (# are withheld)}}, the gap goes the other way in {turned} (established in {turnedSure, plural, =0 {none} other {#: {names}}}) and the same way in {alike} (established in {alikeSure, plural, =0 {none} other {#: {alikeNames}}}).{average, select, none {} other { On average within them, the difference is {within} per 1,000 (from {lower} to {upper} allowing for chance); on the whole it is {crude}.}} This may explain the gap; it does not cancel it.{reason, select, false { No reason for this comparison is declared.} other {}} See the results.',
    fr: 'À lire avec l’écart entre {group} et {reference} : à « {columns} » égal, le constat change. Sur {n} niveaux{hidden, plural, =0 {} one { montrés (# est masqué)} other { montrés (# sont masqués)}}, l’écart va dans l’autre sens dans {turned} (établi dans {turnedSure, plural, =0 {aucun} other {# : {names}}}) et dans le même sens dans {alike} (établi dans {alikeSure, plural, =0 {aucun} other {# : {alikeNames}}}).{average, select, none {} other { En moyenne à niveau égal, la différence est de {within} pour 1 000 (de {lower} à {upper} compte tenu du hasard) ; dans l’ensemble, elle est de {crude}.}} Cela peut expliquer l’écart, sans l’effacer.{reason, select, false { Aucune raison de cette comparaison n’est déclarée.} other {}} Voir les résultats.',
  },
  // The same where every level is withheld.
  strataHidden: {
    en: 'To be read with the gap between {group} and {reference}: within the same “{columns}” the picture may change; these comparisons are withheld here.',
    fr: 'À lire avec l’écart entre {group} et {reference} : à « {columns} » égal, le constat peut changer ; ces comparaisons sont masquées ici.',
  },
  // Once a page, where intervals are shown. {level} is "95 %", {times} 95.
  interval: {
    en: '{level} interval: the method gives an interval that contains the true value {times} times in 100.',
    fr: 'Intervalle à {level} : la méthode donne un intervalle qui contient la vraie valeur {times} fois sur 100.',
  },
  // Where the data hold everyone concerned.
  census: {
    en: 'The data hold everyone concerned: the gaps among these people are facts. Symbols and intervals are about the process, and say what the same rule could have given by chance.',
    fr: 'Les données contiennent toutes les personnes concernées : les écarts entre ces personnes sont des faits. Symboles et intervalles portent sur le processus, et disent ce que la même règle aurait pu donner par hasard.',
  },
  // Names of facts beside the findings.
  period: { en: 'Period of the decisions', fr: 'Période des décisions' },
  days: { en: '{from} to {to}', fr: 'du {from} au {to}' },
  leftOut: { en: 'People left out', fr: 'Personnes écartées' },
  nobody: { en: 'nobody', fr: 'aucune' },
  uses: { en: 'Protected grounds the system uses', fr: 'Critères protégés que le système utilise' },
  // {grounds}: those it uses; {unknown}: how many of which nobody has said anything.
  used: {
    en: '{grounds}: possible direct discrimination, see the appraisal. {unknown, plural, one {# other is unknown} other {# others are unknown}}, which is not “not used”.',
    fr: '{grounds} : discrimination directe possible, voir l’appréciation. {unknown, plural, one {# autre est inconnu} other {# autres sont inconnus}}, ce qui ne veut pas dire « non utilisé ».',
  },
  noneUsed: {
    en: 'none named; {unknown, plural, one {# is unknown} other {# are unknown}}, which is not “not used”.',
    fr: 'aucun désigné ; {unknown, plural, one {# est inconnu} other {# sont inconnus}}, ce qui ne veut pas dire « non utilisé ».',
  },
  coverage: { en: 'Legal grounds tested', fr: 'Critères légaux testés' },
  covered: {
    en: '{tested} of {all}{hidden, plural, =0 {} one {, # of them withheld in this version} other {, # of them withheld in this version}}. Nothing follows for the others.',
    fr: '{tested} sur {all}{hidden, plural, =0 {} one {, dont # masqué dans cette version} other {, dont # masqués dans cette version}}. Il n’en découle rien pour les autres.',
  },
  comparisons: { en: 'Comparisons made', fr: 'Comparaisons faites' },
  // {primary}: those that may lead this page; {others}: the rest.
  made: {
    en: '{primary, plural, one {# main one} other {# main ones}}, counted below, and {others, plural, =0 {no other} one {# other} other {# others}} with a verdict. Verdicts are corrected for the number of comparisons, so that chance alone seldom makes one; what is called exploratory is not corrected.',
    fr: '{primary, plural, one {# principale, comptée} other {# principales, comptées}} plus bas, et {others, plural, =0 {aucune autre} one {# autre} other {# autres}} avec un verdict. Les verdicts sont corrigés du nombre de comparaisons, pour que le hasard seul en fasse rarement un ; ce qui est dit exploratoire n’est pas corrigé.',
  },
  crossed: { en: 'Grounds crossed (exploratory)', fr: 'Critères croisés (à titre exploratoire)' },
  // {n} crossed groups exceed the benchmark; the one furthest from equality is named.
  crossedMost: {
    en: '▲ {n, plural, one {# crossed group} other {# crossed groups}}, most of all {group}: {a} per {base} against {b} for {reference}. See the results.',
    fr: '▲ {n, plural, one {# groupe croisé} other {# groupes croisés}}, surtout {group} : {a} sur {base} contre {b} pour {reference}. Voir les résultats.',
  },
  errors: { en: 'Wrong decisions (exploratory)', fr: 'Décisions erronées (à titre exploratoire)' },
  // {title}: an error rate in words.
  errorsMost: {
    en: '{title}: most often {group} ({a} per {base}), least often {reference} ({b}). See the results.',
    fr: '{title} : le plus souvent {group} ({a} sur {base}), le moins souvent {reference} ({b}). Voir les résultats.',
  },
  // Beside a step that is an error: the gap at a step that chooses among fewer people, read in the other direction. {step}: its name.
  otherWay: {
    en: 'Read the other way: among those who reached “{before}”, “{step}” was also more frequent for {group} than for {reference}. It was found among those checked; checks were not equal, and neither reading answers the other: see the process step by step.',
    fr: 'Dans l’autre sens : parmi les personnes ayant atteint « {before} », « {step} » a aussi été plus fréquent pour {group} que pour {reference}. C’est constaté parmi les personnes contrôlées ; les contrôles n’étaient pas égaux, et aucune des deux lectures ne répond à l’autre : voir le processus, étape par étape.',
  },
  errorsUnmeasured: {
    en: 'not measured: nothing in the data says whether a decision was right.',
    fr: 'non mesurées : rien dans les données ne dit si une décision était juste.',
  },
  settle: { en: 'What would settle what is not settled', fr: 'Ce qui permettrait de trancher le reste' },
  // {list}: comparisons, each with its size in words. {more}: how many are left.
  settleList: {
    en: '{list}{more, plural, =0 {} other {; # more}}. See the limits.',
    fr: '{list}{more, plural, =0 {} one { ; # autre} other { ; # autres}}. Voir les limites.',
  },
  between: { en: '; ', fr: ' ; ' },
  pair: { en: '{group} / {reference}', fr: '{group} / {reference}' },
  more: { en: '{n} more', fr: '{n} de plus' },
  settleOne: { en: '{group} / {reference}: {size}', fr: '{group} / {reference} : {size}' },
  hidden: { en: 'Numbers withheld', fr: 'Nombres masqués' },
  // In the public version. {primary}: comparisons that lead; {shown}: those of them shown; {n}, {all}: numbers withheld, of how many; {share}.
  hiddenShare: {
    en: '{share} of {all}, so that nobody can be recognised among fewer than {k} people; {hidden, plural, =0 {every main comparison is shown} other {of the {primary} main comparisons {shown, plural, =0 {none is} one {# is} other {# are}} shown; withheld: {list}}}. All are in the restricted version, kept by whoever had the audit made.',
    fr: '{share} sur {all}, pour que nul ne soit reconnu parmi moins de {k} personnes ; {hidden, plural, =0 {toutes les comparaisons principales sont montrées} other {sur {primary} comparaisons principales, {shown, plural, =0 {aucune n’est montrée} one {# est montrée} other {# sont montrées}} ; masquées : {list}}}. Tous figurent dans la version restreinte, gardée par le commanditaire de l’audit.',
  },
  action: { en: 'What must be done next', fr: 'Prochaine action' },
  // {more}: further actions.
  next: {
    en: '{what} ({who}, by {by}){more, plural, =0 {} one {; # more action} other {; # more actions}}',
    fr: '{what} ({who}, échéance {by}){more, plural, =0 {} one { ; # autre action} other { ; # autres actions}}',
  },
  // In France, after what the audited body says.
  anyway: {
    en: '{given, select, false {not filled for the body itself. } other {}}In any case, free of charge: the Défenseur des droits for a discrimination, the CNIL for personal data.',
    fr: '{given, select, false {non renseigné pour l’organisme. } other {}}Dans tous les cas, gratuitement : le Défenseur des droits pour une discrimination, la CNIL pour des données personnelles.',
  },
  complain: { en: 'Where to contest a decision', fr: 'Où contester une décision' },
  // Heading of the list of symbols.
  key: {
    en: 'The symbols, and how many of the main comparisons have each',
    fr: 'Les symboles, et combien de comparaisons principales portent chacun',
  },
  tally: {
    en: '{n, plural, =0 {none} one {# comparison} other {# comparisons}}',
    fr: '{n, plural, =0 {aucune} one {# comparaison} other {# comparaisons}}',
  },
  keyNotSettled: {
    en: '“Not settled” and “Not tested” never mean that there is no gap. ▲ never means illegal, and the absence of ▲ never means the absence of discrimination.',
    fr: '« Non tranché » et « Non testé » ne signifient jamais l’absence d’écart. ▲ ne signifie jamais illégal, et l’absence de ▲ ne signifie jamais l’absence de discrimination.',
  },
  // What each symbol means, in a few words after its name.
  misses: {
    en: 'the gap exceeds the benchmark even allowing for chance; it calls for a justification',
    fr: 'l’écart dépasse le repère même en tenant compte du hasard ; il appelle une justification',
  },
  meetsGap: {
    en: 'there is a gap; it may still need justifying',
    fr: 'l’écart existe ; il peut rester à justifier',
  },
  meets: {
    en: 'a smaller gap remains possible',
    fr: 'un écart plus petit reste possible',
  },
  inconclusiveGap: {
    en: 'there is a gap; it is not known whether it exceeds the benchmark',
    fr: 'l’écart existe ; on ne sait pas s’il dépasse le repère',
  },
  inconclusive: {
    en: 'the data can neither confirm nor rule out a gap larger than the benchmark',
    fr: 'les données ne permettent ni d’affirmer ni d’écarter un écart plus grand que le repère',
  },
  withheld: {
    en: 'withheld to protect people; it says nothing about the gap',
    fr: 'masqué pour protéger les personnes ; cela ne dit rien de l’écart',
  },
  notTestable: {
    en: 'too few people, or information missing: no conclusion either way',
    fr: 'trop peu de personnes, ou information absente : aucune conclusion',
  },
} as const satisfies Record<string, Text>
