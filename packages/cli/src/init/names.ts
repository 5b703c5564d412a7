import type { Text } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'

type Criterion = NonNullable<AuditSpec['attributes'][number]['criterion']>

/** What the plain name of a column (no accents, capitals or separators) suggests that it holds. */
export interface GroundName {
  readonly pattern: RegExp
  readonly criterion: Criterion
  readonly what: Text
  /** The levels that others are usually compared with, by their plain names. */
  readonly reference?: RegExp
}

/** The first that fits counts. A name only proposes: a person confirms, and nothing is inferred about anybody. */
export const GROUNDS: readonly GroundName[] = [
  {
    pattern:
      /^((cd|code) )?(sexe?|genre|gender|civilites?|titre)( (du|de la|de l|of|a la naissance|at birth|(du )?demandeur).*)?$|^lib(elle)? sexe$/,
    criterion: 'sexe',
    what: { fr: 'le sexe ou la civilité', en: 'sex or form of address' },
    reference: /^(h|m|mr|monsieur|homme|hommes|masculin|garcon|male|man|men|boy)$/,
  },
  {
    pattern:
      /^(date (de )?naiss(ance)?|dt naiss(ance)?|d(ate)? ?naiss?|naissance|ne e? le|ne le|nee le|birth ?date|date of birth|dob|annee (de )?naiss(ance)?|year of birth|birth year)$/,
    criterion: 'age',
    what: { fr: 'la date de naissance', en: 'the date of birth' },
  },
  {
    pattern: /^((tranche|classe|groupe) (d )?ages?|ages?( .*)?|age (group|band|cat|category|range))$/,
    criterion: 'age',
    what: { fr: 'l’âge', en: 'age' },
  },
  {
    pattern: /^(nationalites?|nationality|pays (de )?nationalite|cd nat|nat|citizenship|ressortissant.*)$/,
    criterion: 'nation',
    what: { fr: 'la nationalité', en: 'nationality' },
    reference: /^(francaise?|francais|france|fr|fra|national|native)$/,
  },
  {
    pattern:
      /^(pays (de )?naissance|lieu (de )?naissance|origine.*|country of birth|birth country|place of birth|origin|immigr.*)$/,
    criterion: 'origine',
    what: { fr: 'l’origine', en: 'origin' },
    reference: /^(france|fr|fra|native|netherlands)$/,
  },
  {
    pattern: /^(qpv|qpv .*|.* qpv|en qpv|quartiers?( prioritaires?.*)?|quartier .*|zone|neighbou?rhood|district)$/,
    criterion: 'lieu_residence',
    what: { fr: 'le lieu de résidence (quartier prioritaire)', en: 'where people live (priority district)' },
    reference: /^(non|n|no|hors qpv|0|false|faux)$/,
  },
  {
    pattern:
      /^(code postal|cp|codpost|code insee|insee|commune|ville|departement|dep|dept|region|postal code|post ?code|zip( code)?|county|city|state)( .*)?$/,
    criterion: 'lieu_residence',
    what: { fr: 'le lieu de résidence', en: 'where people live' },
  },
  {
    pattern: /^(handicap.*|rqth|aah|disab.*|invalidite|en situation de handicap)$/,
    criterion: 'handicap',
    what: { fr: 'le handicap', en: 'disability' },
    reference: /^(non|n|no|aucun|none|0|false|faux)$/,
  },
  {
    pattern:
      /^(situation (familiale|de famille|matrimoniale)|sit fam|sitfam|etat civil|statut marital|marital status|famil(y|ial) (status|situation)|situation conjugale|nombre d enfants|nb enfants|children)$/,
    criterion: 'situation_famille',
    what: { fr: 'la situation de famille', en: 'family situation' },
  },
  {
    pattern: /^(enceinte|grossesse|pregnan.*)$/,
    criterion: 'grossesse',
    what: { fr: 'la grossesse', en: 'pregnancy' },
    reference: /^(non|n|no|0|false|faux)$/,
  },
  {
    pattern: /^(langue.*|language|mother tongue)$/,
    criterion: 'langue',
    what: { fr: 'la langue', en: 'language' },
    reference: /^(francais|fr|fra|french)$/,
  },
  {
    pattern: /^(race|ethnie|ethnic.*|race ethnicity)$/,
    criterion: 'ethnie',
    what: { fr: 'l’ethnie ou la prétendue race', en: 'ethnicity or alleged race' },
    reference: /^(white|caucasian|blanc)$/,
  },
  { pattern: /^(religion.*|culte)$/, criterion: 'religion', what: { fr: 'la religion', en: 'religion' } },
  {
    pattern:
      /^(revenus?( .*)?|rfr|quotient familial.*|qf|salaire|ressources|income|salary|csp|pcs|rsa|minima sociaux)$/,
    criterion: 'vulnerabilite_eco',
    what: { fr: 'la situation économique', en: 'economic situation' },
  },
]

/** Names of what a column does, roles aside from grounds, the surest first. */
export const ROLES = {
  decision: [
    /^(decisions?|accordee?s?|accord|accordees?|attribuee?|attribution|admis(e|sion)?|octroi|octroyee?|acceptee?|refus(e|ee)?|rejet(e|ee)?|approved|approval|granted|admit(ted)?|hired|accepted|rejected|denied|selected|selectionnee?|retenue?|embauch(e|ee))$/,
    /^(.* )?(decision|accord|attribution|octroi|refus|avis|approval)( .*)?$|^(decision|avis|resultat|statut|reponse|outcome|result|status|loan status|controle|fraude?|flag(ged)?|predict(ion|ed)|y pred|y hat)$/,
  ],
  label: [
    /^(label|target|verite|verite terrain|ground truth|y true|y|truth|recid.*|two year recid|rembours.*|repaid|default(ed)?|defaut.*|succes|success|.* confirme[es]*|.* constatee?|.* confirmed|besoin .*|reussite|observed|issue)$/,
  ],
  score: [
    /^(scores?( .*)?|.* scores?|probabilite.*|proba|probability|p|risk( score)?|risque|note|decile score|y score|points|rang de cotation|cotation)$/,
  ],
  weight: [/^(poids|weights?|ponderation|pond|w|sampling weight|poids .*|coef(ficient)?( .*)?)$/],
  count: [/^(n|effectifs?|count|counts|freq|frequency|nb|nombre|nb personnes|nombre de personnes|people)$/],
  unit: [
    /^(id|identifiant.*|num(ero)? .*|n (de )?(dossier|demande|allocataire)|dossier|allocataire|matricule|person id|personne|individu|user id|customer id|client.*|household|foyer|.* id)$/,
  ],
} as const satisfies Record<string, readonly RegExp[]>

/** A decision or value that is plainly good for a person, and one that plainly is not, by plain words. */
export const GOOD =
  /^(accord|attribu|admis|admit|octroy|octroi|accept|approuv|approv|grant|favorab|favourab|retenue?$|embauch|hired|recrut)/
export const BAD =
  /^(refus|rejet|reject|denied|deny|declin|defavorab|radi|suspen|fraud|sanction|exclu|indu|controle|flag|a risque|risque)/
export const YES = /^(oui|o|yes|y|vrai|true|1)$/
export const NO = /^(non|n|no|faux|false|0|aucune?)$/
