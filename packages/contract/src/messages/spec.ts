import type { Text } from '../text.ts'

/** What can be wrong with an audit specification. */
export const SPEC = {
  SPEC_NOT_FOUND: {
    en: 'No audit specification at `{path}`.',
    fr: 'Aucune spécification d’audit à `{path}`.',
  },
  SPEC_NONE_IN_FOLDER: {
    en: 'No file ending in .audit.yaml in `{path}`.',
    fr: 'Aucun fichier en .audit.yaml dans `{path}`.',
  },
  SPEC_TOO_LARGE: {
    en: 'The specification is larger than {limit} characters.',
    fr: 'La spécification dépasse {limit} caractères.',
  },
  SPEC_YAML: {
    en: 'Not valid YAML: {detail}',
    fr: 'YAML non valide : {detail}',
  },
  SPEC_ALIASES: {
    en: 'Too many aliases: the specification would unfold without end.',
    fr: 'Trop d’alias : la spécification se déplierait sans fin.',
  },
  SPEC_QUESTION: {
    en: '`{where}` is still a question: {asks, select, column {which column is it} favourable {is the positive decision good for the person, `true` or `false`} positive {which value counts as 1} negative {which value counts as 0; name those that are neither under `exclude`} reference {which group are the others compared with} ageAt {on which day is the age counted} other {what is the answer}}? Write the answer in place of `?`.',
    fr: '`{where}` est encore une question : {asks, select, column {quelle est la colonne} favourable {la décision positive est-elle bonne pour la personne, `true` ou `false`} positive {quelle valeur compte pour 1} negative {quelle valeur compte pour 0, celles qui ne sont ni l’un ni l’autre étant à nommer sous `exclude`} reference {à quel groupe les autres sont-ils comparés} ageAt {à quel jour l’âge est-il compté} other {quelle est la réponse}} ? Écrivez la réponse à la place de `?`.',
  },
  SPEC_UNKNOWN_KEY: {
    en: 'Unexpected key `{key}` in `{where}`, expected one of {expected}.',
    fr: 'Clé inattendue `{key}` dans `{where}`, attendu : {expected}.',
  },
  SPEC_NOT_SUPPORTED: {
    en: '`{key}` in `{where}` is not supported by this version.',
    fr: '`{key}` dans `{where}` n’est pas pris en charge par cette version.',
  },
  SPEC_MISSING_KEY: {
    en: 'Missing key `{key}` in `{where}`.',
    fr: 'Clé `{key}` manquante dans `{where}`.',
  },
  SPEC_VALUE: {
    en: 'Unexpected value for `{where}`: {detail}.',
    fr: 'Valeur inattendue pour `{where}` : {detail}.',
  },
  SPEC_TYPE: {
    en: 'Unexpected value for `{where}`, expected {expected}.',
    fr: 'Valeur inattendue pour `{where}`, attendu : {expected}.',
  },
  SPEC_FORM: {
    en: '`{where}` has none of the forms it may have.',
    fr: '`{where}` n’a aucune des formes possibles.',
  },
  SPEC_PATTERN: {
    en: 'Unexpected `{value}` for `{where}`, expected a text like {pattern}.',
    fr: '`{value}` inattendu pour `{where}`, attendu : un texte comme {pattern}.',
  },
  SPEC_BOUND: {
    en: 'Unexpected `{value}` for `{where}`, expected {comparison} {limit}.',
    fr: '`{value}` inattendu pour `{where}`, attendu : {comparison} {limit}.',
  },
  SPEC_TOO_FEW: {
    en: '`{where}` is too short, expected at least {limit, plural, one {# part} other {# parts}}.',
    fr: '`{where}` est trop court, attendu : au moins {limit, plural, one {# élément} other {# éléments}}.',
  },
  SPEC_TOO_MANY: {
    en: '`{where}` is too long, expected at most {limit, plural, one {# part} other {# parts}}.',
    fr: '`{where}` est trop long, attendu : au plus {limit, plural, one {# élément} other {# éléments}}.',
  },
  SPEC_SAME_COLUMN: {
    en: '`{where}` names the same column as `{other}`.',
    fr: '`{where}` nomme la même colonne que `{other}`.',
  },
  SPEC_ENUM: {
    en: 'Unexpected `{value}` for `{where}`, expected one of {expected}.',
    fr: '`{value}` inattendu pour `{where}`, attendu : {expected}.',
  },
  SPEC_DUPLICATE_ID: {
    en: 'The attribute id `{id}` is used twice.',
    fr: 'L’identifiant d’attribut `{id}` est utilisé deux fois.',
  },
  AUDIT_ID_TWICE: {
    en: 'The audit id `{id}` is also that of `{other}`: their results would take each other’s place.',
    fr: 'L’identifiant d’audit `{id}` est aussi celui de `{other}` : leurs résultats prendraient la place les uns des autres.',
  },
  SPEC_UNKNOWN_ATTRIBUTE: {
    en: 'Unexpected attribute `{id}` in `{where}`, expected one of {expected}.',
    fr: 'Attribut `{id}` inattendu dans `{where}`, attendu : {expected}.',
  },
  SPEC_CUT_ORDER: {
    en: 'The edges of `{where}` must increase.',
    fr: 'Les limites de `{where}` doivent être croissantes.',
  },
  SPEC_DATE: {
    en: '`{value}` is no date of the calendar.',
    fr: '`{value}` n’est pas une date du calendrier.',
  },
  SPEC_REASON_REQUIRED: {
    en: 'A threshold under 11 needs `publication.reason`.',
    fr: 'Un seuil inférieur à 11 demande `publication.reason`.',
  },
  SPEC_TOLERANCE: {
    en: '`tolerance` needs `quantity` and exactly one of `ratio` and `difference`.',
    fr: '`tolerance` demande `quantity` et exactement l’un de `ratio` et `difference`.',
  },
  SPEC_STEP_TWICE: {
    en: 'The step `{id}` of the funnel is named twice, or bears the name kept for everyone.',
    fr: 'L’étape `{id}` de l’entonnoir est nommée deux fois, ou porte le nom réservé à l’ensemble.',
  },
  SPEC_GROUND_TWICE: {
    en: 'The ground `{ground}` stands twice in `{where}`.',
    fr: 'Le critère `{ground}` figure deux fois dans `{where}`.',
  },
  SPEC_GROUND_TESTED: {
    en: 'The ground `{ground}` is said not to apply, but the attribute `{attribute}` tests it.',
    fr: 'Le critère `{ground}` est dit sans objet, mais l’attribut `{attribute}` le teste.',
  },
  SPEC_JUSTIFIED_TWICE: {
    en: '`{attribute}` is justified twice.',
    fr: '`{attribute}` est justifié deux fois.',
  },
  SPEC_PERIOD: {
    en: 'The period ends before it begins.',
    fr: 'La période finit avant de commencer.',
  },
  ATTRIBUTE_NEEDS_LEGAL_BASIS: {
    en: '`{criterion}` is sensitive or has a prohibited nomenclature in France: the attribute `{id}` needs `legalBasis`.',
    fr: '`{criterion}` est sensible ou de nomenclature prohibée en France : l’attribut `{id}` demande `legalBasis`.',
  },
  ATTRIBUTE_IS_IDENTIFYING: {
    en: 'Column `{column}` identifies people: a name, an address or a social-security number is never an attribute.',
    fr: 'La colonne `{column}` identifie des personnes : un nom, une adresse ou un numéro de sécurité sociale n’est jamais un attribut.',
  },
  AUDIT_COLUMN_NOT_FOUND: {
    en: 'Unexpected column `{column}` for `{where}`, expected one of {expected}.',
    fr: 'Colonne `{column}` inattendue pour `{where}`, attendu : {expected}.',
  },
  DID_YOU_MEAN: {
    en: 'Did you mean `{suggestion}`?',
    fr: 'Vouliez-vous dire `{suggestion}` ?',
  },
  LABEL_MISSING_WARNING: {
    en: 'No label in both languages for {where}: the raw value is shown.',
    fr: 'Pas de libellé dans les deux langues pour {where} : la valeur brute est affichée.',
  },
  ROLES_NOTHING_TO_AUDIT: {
    en: 'Nothing to audit: declare the role `decision`, `prediction` (an amount) or `classes` (several classes).',
    fr: 'Rien à auditer : déclarez le rôle `decision`, `prediction` (un montant) ou `classes` (plusieurs classes).',
  },
  ROLE_NEEDS_ROLE: {
    en: 'The role `{role}` needs the role `{needs}`.',
    fr: 'Le rôle `{role}` demande le rôle `{needs}`.',
  },
  UNIT_WITH_COUNT: {
    en: 'Both `unit` and `count`: a row that stands for several people cannot belong to one of them. Expand the rows, or remove one of the two.',
    fr: '`unit` et `count` à la fois : une ligne qui vaut pour plusieurs personnes ne peut appartenir à l’une d’elles. Dépliez les lignes, ou retirez l’un des deux.',
  },
  UNIT_WITH_ROUNDED: {
    en: 'Both `unit` and `data.rounded`: rounded counts do not say whose rows they are. Remove one of the two.',
    fr: '`unit` et `data.rounded` à la fois : des effectifs arrondis ne disent pas à qui sont les lignes. Retirez l’un des deux.',
  },
  SELECTION_NEEDS_OBSERVED: {
    en: '`selection` says how those whose label is known were chosen: declare `observedWhen` too.',
    fr: '`selection` dit comment les personnes dont l’étiquette est connue ont été choisies : déclarez aussi `observedWhen`.',
  },
  POPULATION_SIZE: {
    en: '`population: sample` and `populationSize` go together: the sample was drawn from how many people?',
    fr: '`population: sample` et `populationSize` vont ensemble : de combien de personnes l’échantillon est-il tiré ?',
  },
  DISCLOSURE_NOT_COUNTED: {
    en: 'Unexpected `{name}` for `{where}`: disclosure is read from the counts that the audit keeps, which hold {expected}.',
    fr: '`{name}` inattendu pour `{where}` : la divulgation se lit dans les comptages que l’audit conserve, qui portent sur {expected}.',
  },
  DISCLOSURE_NEEDS_RISK: {
    en: '`disclosure` is read for the chapters on risk and law: declare `risk` too.',
    fr: '`disclosure` est lu pour les chapitres sur les risques et le droit : déclarez aussi `risk`.',
  },
  CLASSES_ORDER: {
    en: '`ordered: true` needs `levels`: the classes in their order, from the least to the most favourable.',
    fr: '`ordered: true` demande `levels` : les classes dans leur ordre, de la moins à la plus favorable.',
  },
  SPEC_TOLERANCE_COMPARATOR: {
    en: '`comparator: spread` goes with `difference`, `comparator: minMaxRatio` with `ratio`.',
    fr: '`comparator: spread` va avec `difference`, `comparator: minMaxRatio` avec `ratio`.',
  },
  ROW_ACCESS_REQUIRED: {
    en: '`{metric}` looks at single rows, not at counts: it runs only where the specification says `rowAccess: true`.',
    fr: '`{metric}` regarde des lignes une à une, et non des effectifs : elle ne tourne que si la spécification dit `rowAccess: true`.',
  },
  ROW_ACCESS_NEEDS_FEATURES: {
    en: '`rowAccess: true` needs the inputs of the system: list their columns under `roles.features`.',
    fr: '`rowAccess: true` demande les données d’entrée du système : énumérez leurs colonnes sous `roles.features`.',
  },
  ROW_ACCESS_ROUNDED: {
    en: '`rowAccess: true` needs rows; rounded counts (`data.rounded`) have none.',
    fr: '`rowAccess: true` demande des lignes ; des effectifs arrondis (`data.rounded`) n’en ont pas.',
  },
  FEATURE_TWICE: {
    en: 'The input `{column}` is listed twice.',
    fr: 'La donnée d’entrée `{column}` est énumérée deux fois.',
  },
} as const satisfies Record<string, Text>
