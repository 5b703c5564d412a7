import type { Text } from '../text.ts'

/** Why a number is not there, or what a reader must know about it. */
export const MEASURE = {
  EMPTY_DENOMINATOR: {
    en: 'nobody in this group to count among',
    fr: 'personne à compter dans ce groupe',
  },
  EMPTY_DENOMINATOR_VERSUS: {
    en: 'nobody in the group compared with to count among',
    fr: 'personne à compter dans le groupe de comparaison',
  },
  ZERO_WEIGHT: {
    en: 'the weights of this group add up to 0',
    fr: 'les poids de ce groupe ont une somme nulle',
  },
  UNDEFINED_BY_ZERO: {
    en: 'the rate compared with is 0: no factor can be computed',
    fr: 'le taux de comparaison est nul : aucun facteur ne peut être calculé',
  },
  UNDEFINED_ZERO_BY_ZERO: {
    en: 'both rates are 0: no factor can be computed',
    fr: 'les deux taux sont nuls : aucun facteur ne peut être calculé',
  },
  INTERVAL_UNBOUNDED: {
    en: 'no upper limit: the rate compared with may be 0',
    fr: 'sans limite supérieure : le taux de comparaison peut être nul',
  },
  FEWER_THAN_TWO_GROUPS: {
    en: 'fewer than two groups have this rate',
    fr: 'moins de deux groupes ont ce taux',
  },
  NEEDS_REFERENCE: {
    en: 'needs a named reference group',
    fr: 'demande un groupe de référence désigné',
  },
  ROLE_NOT_DECLARED: {
    en: 'the specification does not declare what this metric needs: {needs}',
    fr: 'la spécification ne déclare pas ce que cette mesure demande : {needs}',
  },
  TOO_FEW_UNITS: {
    en: 'rows of only {units} people: at least 10 are needed to say anything',
    fr: 'lignes de {units} personnes seulement : il en faut au moins 10 pour conclure',
  },
  UNITS_NOT_FOR_AMOUNTS: {
    en: 'several rows of one person: the uncertainty of amounts is not computed from counts',
    fr: 'plusieurs lignes par personne : l’incertitude d’un montant ne se calcule pas à partir d’effectifs',
  },
  UNITS_NOT_FOR_THIS: {
    en: 'several rows of one person: no method gives the uncertainty of this number',
    fr: 'plusieurs lignes par personne : aucune méthode ne donne l’incertitude de ce nombre',
  },
  KNOWN_WITHIN_LIMITS: {
    en: 'the label is known for some only: only limits can be given',
    fr: 'l’étiquette n’est connue que pour une partie : seules des limites peuvent être données',
  },
  TOO_FEW_FOR_A_MEAN: {
    en: 'fewer than two people whose amount is known',
    fr: 'moins de deux personnes dont le montant est connu',
  },
  NO_VARIATION: {
    en: 'everyone has the same value: no uncertainty can be computed',
    fr: 'tout le monde a la même valeur : aucune incertitude ne peut être calculée',
  },
  NOT_ENOUGH_TO_RESAMPLE: {
    en: 'too few people to resample: no interval',
    fr: 'trop peu de personnes pour rééchantillonner : pas d’intervalle',
  },
  JOINT_TABLE_MISSING: {
    en: 'the attributes have too many combinations to be counted all together: this needs them crossed',
    fr: 'les attributs ont trop de combinaisons pour être comptés tous ensemble : cette mesure demande de les croiser',
  },
  STRATA_NOT_DECLARED: {
    en: 'the specification declares no strata',
    fr: 'la spécification ne déclare aucune strate',
  },
  WARNING_REPEATED_KEY: {
    en: 'The column `{column}` looks like a person’s key and its values repeat, but no `unit` is declared: if rows of one person are not independent, the intervals are too narrow.',
    fr: 'La colonne `{column}` ressemble à l’identifiant d’une personne et ses valeurs se répètent, mais aucun `unit` n’est déclaré : si les lignes d’une même personne ne sont pas indépendantes, les intervalles sont trop étroits.',
  },
  COMPONENTS_NOT_MEASURED: {
    en: 'the rates that this number is made of were not measured: select their metrics too',
    fr: 'les taux dont ce nombre est fait n’ont pas été mesurés : sélectionnez aussi leurs mesures',
  },
  METRIC_FAILED: {
    en: 'the metric failed: {detail}',
    fr: 'la mesure a échoué : {detail}',
  },
  CATEGORY_UNDER_TWO_PERCENT: {
    en: 'category of less than 2 % of the people, set apart as the rule allows',
    fr: 'catégorie de moins de 2 % des personnes, mise à part comme la règle le permet',
  },
  CATEGORY_UNKNOWN: {
    en: 'people whose category is not known, counted apart',
    fr: 'personnes dont la catégorie est inconnue, comptées à part',
  },
  WITHHELD: {
    en: 'withheld, to protect groups of fewer than {k} people',
    fr: 'masqué, pour protéger des groupes de moins de {k} personnes',
  },
  WITHHELD_RULE: {
    en: 'In the public version a group is withheld where fewer than {k} people stand on either side of one of its counts, and with it the next smallest groups of the same attribute, until nobody can place a withheld count within fewer than {k} people by adding and subtracting what is shown. Where two attributes, or an attribute and strata, are crossed, a level is shown in all crossed tables or in none, by the same rule. Curves and bins of a score keep only the points and groups that give no withheld count back, and steps of the process are shown with groups only where none of these counts is small. A withheld group may therefore be a large one that protects another: that it is withheld says nothing about its gap.',
    fr: 'Dans la version publique, un groupe est masqué quand moins de {k} personnes se trouvent d’un côté ou de l’autre de l’un de ses effectifs, et avec lui les groupes suivants, du plus petit au plus grand, du même attribut, jusqu’à ce que personne ne puisse situer un effectif masqué à moins de {k} personnes près en ajoutant et en soustrayant ce qui est montré. Quand deux attributs, ou un attribut et des strates, sont croisés, une modalité est montrée dans tous les tableaux croisés ou dans aucun, selon la même règle. Les courbes et les tranches d’un score ne gardent que les points et les groupes qui ne redonnent aucun effectif masqué, et les étapes du processus ne sont montrées par groupe que si aucun de ces effectifs n’est petit. Un groupe masqué peut donc être un grand groupe qui en protège un autre : le fait qu’il soit masqué ne dit rien de l’écart.',
  },
  LEFT_OUT_FILTER_IN: {
    en: 'filter: {column} is none of {values}',
    fr: 'filtre : {column} ne fait pas partie de {values}',
  },
  LEFT_OUT_FILTER_NOT_IN: {
    en: 'filter: {column} is one of {values}',
    fr: 'filtre : {column} fait partie de {values}',
  },
  LEFT_OUT_DECISION_EXCLUDED: {
    en: 'decision with an excluded value',
    fr: 'décision de valeur exclue',
  },
  LEFT_OUT_LABEL_EXCLUDED: {
    en: 'label with an excluded value',
    fr: 'étiquette de valeur exclue',
  },
  LEFT_OUT_DECISION_MISSING: {
    en: 'decision not recorded',
    fr: 'décision non renseignée',
  },
  WARNING_LABEL_MISSING: {
    en: 'The label is not known for {n} people: error rates are about the others.',
    fr: 'L’étiquette n’est pas connue pour {n} personnes : les taux d’erreur portent sur les autres.',
  },
  WARNING_LABEL_MISSING_FEW: {
    en: 'The label is not known for fewer than {k} people. To keep their number withheld, nothing that stands on the label is shown; a specification that leaves these people out can show it.',
    fr: 'L’étiquette n’est pas connue pour moins de {k} personnes. Pour que leur nombre reste masqué, rien de ce qui repose sur l’étiquette n’est montré ; une spécification qui écarte ces personnes peut le montrer.',
  },
  WARNING_STEP_EMPTY: {
    en: 'Nobody reaches the step `{step}`: is its `when` right?',
    fr: 'Personne n’atteint l’étape `{step}` : son `when` est-il juste ?',
  },
  WARNING_STEP_UNKNOWN: {
    en: 'For some people nothing says whether they reached the step `{step}`: its rates are about the others.',
    fr: 'Pour certaines personnes, rien ne dit si elles ont atteint l’étape `{step}` : ses taux portent sur les autres.',
  },
  WARNING_ESTIMATES_CAPPED: {
    en: '{n} estimates beyond the limit of {cap} were left out of the list; those judged were kept.',
    fr: '{n} estimations au-delà de la limite de {cap} ne figurent pas dans la liste ; celles qui sont jugées y sont.',
  },
  POSITIVE_VALUES: {
    en: '{values}',
    fr: '{values}',
  },
  POSITIVE_AT_LEAST: {
    en: 'at least {value}',
    fr: 'au moins {value}',
  },
  POSITIVE_ABOVE: {
    en: 'above {value}',
    fr: 'plus de {value}',
  },
  POSITIVE_AT_MOST: {
    en: 'at most {value}',
    fr: 'au plus {value}',
  },
  POSITIVE_BELOW: {
    en: 'below {value}',
    fr: 'moins de {value}',
  },
  POSITIVE_ABOVE_MEDIAN: {
    en: 'above the median ({value}; {ties} people exactly at it)',
    fr: 'au-dessus de la médiane ({value} ; {ties} personnes exactement à cette valeur)',
  },
  POSITIVE_TOP_SHARE: {
    en: 'the highest {share, number, percent} (from {value}; {ties} people exactly at it)',
    fr: 'les {share, number, percent} les plus élevés (à partir de {value} ; {ties} personnes exactement à cette valeur)',
  },
  SCORE_NOT_PROBABILITY: {
    en: 'the score is no probability (some scores lie outside 0 to 1): it has no calibration to measure',
    fr: 'le score n’est pas une probabilité (des scores sortent de l’intervalle de 0 à 1) : il n’y a pas de calibration à mesurer',
  },
  NO_POSITIVE_LABELS: {
    en: 'nobody with the positive label',
    fr: 'personne d’étiquette positive',
  },
  NO_NEGATIVE_LABELS: {
    en: 'nobody with the negative label',
    fr: 'personne d’étiquette négative',
  },
  SCORES_SEPARATE_LABELS: {
    en: 'the scores separate the two labels completely: no finite slope fits best',
    fr: 'les scores séparent entièrement les deux étiquettes : aucune pente finie ne convient le mieux',
  },
  FIT_NOT_CONVERGED: {
    en: 'the fit found no answer in the steps allowed',
    fr: 'l’ajustement n’a pas abouti dans le nombre d’étapes permis',
  },
  NO_RULE_CAN_HAVE_THIS: {
    en: 'no decision rule can have this at these base rates',
    fr: 'aucune règle de décision ne peut l’avoir avec ces taux de base',
  },
  BASE_RATES_MAY_BE_EQUAL: {
    en: 'the base rates may be equal: nothing excludes that the criteria hold together',
    fr: 'les taux de base peuvent être égaux : rien n’exclut que les critères tiennent ensemble',
  },
  SCORES_ALL_RIGHT: {
    en: 'the scores are right for everyone: the criteria hold together',
    fr: 'les scores ont raison pour tout le monde : les critères tiennent ensemble',
  },
  INTERSECTION_NOT_BINNED: {
    en: 'too many combinations of scores and groups to be counted together',
    fr: 'trop de combinaisons de scores et de groupes pour être comptées ensemble',
  },
  STRATA_NOT_COMPARABLE: {
    en: 'no stratum has people of both groups',
    fr: 'aucune strate ne compte de personnes des deux groupes',
  },
  STRATA_NO_VARIATION: {
    en: 'wherever both groups are, all decisions are the same',
    fr: 'partout où les deux groupes sont présents, toutes les décisions sont identiques',
  },
  ALL_DECISIONS_ALIKE: {
    en: 'all decisions are the same: no share among the accepted or among the refused',
    fr: 'toutes les décisions sont identiques : pas de part parmi les personnes acceptées ou refusées',
  },
  STRATA_REVERSAL: {
    en: 'Reversal (Simpson’s paradox): on the whole the gap goes one way, within strata ({given}) it goes the other way on average, and chance explains neither. What is judged is the whole.',
    fr: 'Renversement (paradoxe de Simpson) : dans l’ensemble l’écart va dans un sens, à strate égale ({given}) il va en moyenne dans l’autre, et le hasard n’explique ni l’un ni l’autre. C’est l’ensemble qui est jugé.',
  },
  STRATA_OPPOSITE_NOT_ESTABLISHED: {
    en: 'The gap on the whole is not found within strata ({given}): there it goes the other way on average, but chance could explain that. No reversal is established. What is judged is the whole.',
    fr: 'L’écart dans l’ensemble ne se retrouve pas à strate égale ({given}) : il y va en moyenne dans l’autre sens, mais le hasard pourrait l’expliquer. Aucun renversement n’est établi. C’est l’ensemble qui est jugé.',
  },
  STRATA_NOT_WITHIN: {
    en: 'The gap on the whole is not established within strata ({given}), where it goes the same way on average. What is judged is the whole.',
    fr: 'L’écart dans l’ensemble n’est pas établi à strate égale ({given}), où il va en moyenne dans le même sens. C’est l’ensemble qui est jugé.',
  },
  STRATA_ONLY_WITHIN: {
    en: 'No gap is established on the whole, but one is within strata ({given}). What is judged is the whole.',
    fr: 'Aucun écart n’est établi dans l’ensemble, mais il y en a un à strate égale ({given}). C’est l’ensemble qui est jugé.',
  },
  STRATA_HETEROGENEOUS: {
    en: 'The strata ({given}) differ in their gaps: no common number stands for them, read them one by one.',
    fr: 'Les strates ({given}) diffèrent par leur écart : aucun nombre commun ne les représente, il faut les lire une à une.',
  },
  STRATA_FEW_EXPECTED: {
    en: 'Some strata ({given}) are so small that the test of their likeness may find differences where there are none.',
    fr: 'Certaines strates ({given}) sont si petites que le test de leur ressemblance peut voir des différences là où il n’y en a pas.',
  },
  STRATA_TESTS_NOT_WEIGHTED: {
    en: 'With weights neither Cochran, Mantel and Haenszel’s test nor Breslow and Day’s applies: the first is replaced by a test of the common effect with linearised variances, the second by nothing.',
    fr: 'Avec des poids, ni le test de Cochran, Mantel et Haenszel ni celui de Breslow et Day ne s’appliquent : le premier est remplacé par un test de l’effet commun à variances linéarisées, le second par rien.',
  },
  STRATA_TESTS_NOT_CLUSTERED: {
    en: 'With several rows of one person neither Cochran, Mantel and Haenszel’s test nor Breslow and Day’s applies: the interval of the common effect, by resampling people, stands for the first, nothing for the second.',
    fr: 'Avec plusieurs lignes par personne, ni le test de Cochran, Mantel et Haenszel ni celui de Breslow et Day ne s’appliquent : l’intervalle de l’effet commun, par rééchantillonnage des personnes, tient lieu du premier, rien du second.',
  },
  CHANCE_OF_ZERO: {
    en: 'nobody in some group has one of the outcomes: no finite factor',
    fr: 'dans un groupe, personne n’a l’une des issues : pas de facteur fini',
  },
  BENEFIT_ALL_ZERO: {
    en: 'nobody receives any benefit: nothing to share',
    fr: 'personne ne reçoit de bénéfice : rien à répartir',
  },
  BENEFIT_INDEX_UNBOUNDED: {
    en: 'somebody receives no benefit: this index is infinite',
    fr: 'quelqu’un ne reçoit aucun bénéfice : cet indice est infini',
  },
  NO_SUBGROUP_LARGE_ENOUGH: {
    en: 'no subgroup is large enough to be compared with everyone else',
    fr: 'aucun sous-groupe n’est assez grand pour être comparé à tous les autres',
  },
  SUBGROUP_SIGNAL: {
    en: 'A signal to check, not a finding: it stands out among {tested} subgroups compared, beyond what parts of its description explain.',
    fr: 'Un signal à vérifier, pas un constat : il ressort parmi {tested} sous-groupes comparés, au-delà de ce qu’expliquent les parties de sa description.',
  },
  SUBGROUP_WORST: {
    en: 'Number {rank} of the {compared} subgroups that are large enough, by the disadvantage that is certain for all of them at once.',
    fr: 'Numéro {rank} des {compared} sous-groupes assez grands, d’après le désavantage assuré pour tous à la fois.',
  },
  QUANTILE_BEYOND_PEOPLE: {
    en: 'too few people to say where it ends on this side',
    fr: 'trop peu de personnes pour dire où il s’arrête de ce côté',
  },
  CLASSES_NOT_ORDERED: {
    en: 'the classes have no order',
    fr: 'les classes n’ont pas d’ordre',
  },
  CLASS_NOT_SEEN: {
    en: 'a class that nobody here has or was given',
    fr: 'une classe que personne ici n’a ni ne reçoit',
  },
  // One of several ordered classes, with all below it.
  PART_UP_TO: {
    en: 'up to {value}',
    fr: 'jusqu’à {value}',
  },
  WARNING_ROLE_MISSING: {
    en: 'The column `{column}` says nothing of {n} people: numbers that need it are about the others.',
    fr: 'La colonne `{column}` ne dit rien de {n} personnes : les nombres qui en dépendent portent sur les autres.',
  },
  ROUNDED_LIMITS_UNKNOWN: {
    en: 'From rounded counts: how far rounding may move this number is not worked out, so no interval and no test.',
    fr: 'D’après des effectifs arrondis : l’effet de l’arrondi sur ce nombre n’est pas calculé, donc ni intervalle ni test.',
  },
  WARNING_FEW_UNITS: {
    en: 'The rows of some groups come from fewer than 30 people each: {groups} ({attribute}). Their intervals are wide, and hold less surely than others.',
    fr: 'Les lignes de certains groupes viennent de moins de 30 personnes chacun : {groups} ({attribute}). Leurs intervalles sont larges, et moins sûrs que les autres.',
  },
  UNITS_TOO_MANY_FOR_BINS: {
    en: 'several rows of one person, spread over scores in more ways than are counted ({cap} entries): no interval and no test',
    fr: 'plusieurs lignes par personne, réparties entre les scores de plus de façons que l’on n’en compte ({cap} entrées) : ni intervalle ni test',
  },
  ROWS_NOT_READ: {
    en: 'no single rows were read',
    fr: 'aucune ligne n’a été lue une à une',
  },
  ROWS_NOT_FOR_UNITS: {
    en: 'several rows of one person are not independent, and this metric treats rows as people',
    fr: 'plusieurs lignes d’une même personne ne sont pas indépendantes, et cette mesure traite les lignes comme des personnes',
  },
  WARNING_ROWS_READ: {
    en: 'Some numbers stand on single rows, not on counts: {rows} drawn by chance of {of}. They are about these; everything else is about all.',
    fr: 'Certains nombres reposent sur des lignes lues une à une, et non sur des effectifs : {rows} tirées au hasard parmi {of}. Ils portent sur celles-ci ; tout le reste porte sur l’ensemble.',
  },
  WARNING_ROWS_UNWEIGHTED: {
    en: 'Numbers that stand on single rows do not use the sampling weights.',
    fr: 'Les nombres qui reposent sur des lignes lues une à une n’emploient pas les poids de sondage.',
  },
  ENGINE_WITHOUT_ROWS: {
    en: 'the engine {engine} gives no single rows',
    fr: 'le moteur {engine} ne donne pas de lignes une à une',
  },
  NO_SCORER: {
    en: 'no model is declared that could be asked again',
    fr: 'aucun modèle n’est déclaré, à qui l’on pourrait poser la question de nouveau',
  },
  NO_LEARNER: {
    en: 'nothing is installed that learns to predict',
    fr: 'rien n’est installé qui apprenne à prédire',
  },
  DECISION_NOT_FROM_SCORE: {
    en: 'the decision is no threshold on the score that the model gives',
    fr: 'la décision n’est pas un seuil sur le score que donne le modèle',
  },
  SCORER_FAILED: {
    en: 'the model could not be asked: {detail}',
    fr: 'le modèle n’a pas pu être interrogé : {detail}',
  },
  ATTRIBUTE_NOT_AN_INPUT: {
    en: '{attribute} is no input of the system: changing it changes nothing directly',
    fr: '{attribute} n’est pas une donnée d’entrée du système : la changer ne change rien directement',
  },
  TOO_FEW_ROWS: {
    en: 'fewer than {floor} sampled rows',
    fr: 'moins de {floor} lignes tirées',
  },
  NO_FEATURE_LEFT: {
    en: 'no input is left once protected characteristics are taken out',
    fr: 'aucune donnée d’entrée ne reste une fois ôtées les caractéristiques protégées',
  },
  INPUT_VARIES_NOT: {
    en: 'every sampled row has the same value',
    fr: 'toutes les lignes tirées ont la même valeur',
  },
  LEARNER_FAILED: {
    en: 'nothing could be learned: {detail}',
    fr: 'rien n’a pu être appris : {detail}',
  },
  NO_NEAR_ROWS: {
    en: 'too few rows of the other group to compare with',
    fr: 'trop peu de lignes de l’autre groupe à comparer',
  },
  NO_ROW_REFUSED: {
    en: 'nobody sampled of this group has the unfavourable decision',
    fr: 'personne de ce groupe, parmi les lignes tirées, n’a la décision défavorable',
  },
  MODEL_DIFFERS: {
    en: 'Asked again, the model decides otherwise than the data say for {n} of {rows} rows: the numbers are about the model as it is now.',
    fr: 'Interrogé de nouveau, le modèle décide autrement que ne le disent les données pour {n} lignes sur {rows} : les nombres portent sur le modèle tel qu’il est.',
  },
  PROXY_PERMUTATIONS: {
    en: 'p-value from {replicates} permutations, corrected over {inputs} inputs by Holm’s method.',
    fr: 'Valeur p tirée de {replicates} permutations, corrigée sur {inputs} données d’entrée par la méthode de Holm.',
  },
} as const satisfies Record<string, Text>
