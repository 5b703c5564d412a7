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
    en: 'In the public version a group is withheld where fewer than {k} people stand on either side of one of its counts, and with it the next smallest groups of the same attribute, until nobody can place a withheld count within fewer than {k} people by adding and subtracting what is shown. Where two attributes, or an attribute and strata, are crossed, a level is shown in all crossed tables or in none, by the same rule. A withheld group may therefore be a large one that protects another: that it is withheld says nothing about its gap.',
    fr: 'Dans la version publique, un groupe est masqué quand moins de {k} personnes se trouvent d’un côté ou de l’autre de l’un de ses effectifs, et avec lui les groupes suivants, du plus petit au plus grand, du même attribut, jusqu’à ce que personne ne puisse situer un effectif masqué à moins de {k} personnes près en ajoutant et en soustrayant ce qui est montré. Quand deux attributs, ou un attribut et des strates, sont croisés, une modalité est montrée dans tous les tableaux croisés ou dans aucun, selon la même règle. Un groupe masqué peut donc être un grand groupe qui en protège un autre : le fait qu’il soit masqué ne dit rien de l’écart.',
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
} as const satisfies Record<string, Text>
