import type { Text } from '@exaequo/contract'
import { question } from '../questionnaire/questions.ts'
import { CONCLUSION_STRINGS } from './conclusions.ts'

/** Steps of a reasoning that are no conclusion of their own. */
const STEPS: Readonly<Record<string, Text>> = {
  'a-prohibited-practice': { fr: 'une pratique de l’article 5', en: 'a practice of Article 5' },
  'one-condition': { fr: 'au moins une des quatre conditions', en: 'at least one of the four conditions' },
  'annex3-high-risk': { fr: 'haut risque par l’annexe III', en: 'high risk through Annex III' },
  'no-derogation': { fr: 'profilage, ou pas de dérogation', en: 'profiling, or no derogation' },
  'who-must': { fr: 'organisme tenu à l’analyse', en: 'body that owes the assessment' },
  older: { fr: 'en service avant la date d’application', en: 'in service before the date of application' },
  'older-product': {
    fr: 'haut risque par un produit seul, en service avant sa date',
    en: 'high risk through a product alone, in service before its date',
  },
  public: { fr: 'organisme ou service public, hors point 2', en: 'public body or service, other than point 2' },
  'public-body-or-service': { fr: 'organisme public ou service public', en: 'public body or public service' },
  'sensitive-for-bias': { fr: 'données sensibles pour chercher des biais', en: 'sensitive data to look for bias' },
  'a-safeguard-missing': { fr: 'une garantie qui manque', en: 'a safeguard that is missing' },
  explanation: { fr: 'droit à une explication', en: 'right to an explanation' },
  'to-disclose': { fr: 'contenu à signaler', en: 'content to disclose' },
  'text-without-editor': {
    fr: 'texte d’intérêt public sans contrôle éditorial',
    en: 'text of public interest without editorial control',
  },
  'no-real-human': { fr: 'pas d’intervention humaine réelle', en: 'no real human intervention' },
  'dpia-trigger': { fr: 'un déclencheur de l’analyse d’impact', en: 'a trigger of the impact assessment' },
  'two-criteria': { fr: 'au moins deux critères sur neuf', en: 'at least two criteria out of nine' },
  'fully-automated': { fr: 'décision entièrement automatisée', en: 'fully automated decision' },
  'an-individual-decision': { fr: 'décision administrative individuelle', en: 'individual administrative decision' },
  administration: { fr: 'administration ou service public', en: 'administration or public service' },
  exception: { fr: 'une exception', en: 'an exception' },
  'a-condition-missing': { fr: 'une condition qui manque', en: 'a condition that is missing' },
}

/** Facts of the audit itself. */
const FACTS: Readonly<Record<string, Text>> = {
  'special-ground-audited': {
    fr: 'l’audit porte sur un critère dont les données sont sensibles, en tout ou en partie',
    en: 'the audit covers a ground whose data are sensitive, in whole or in part',
  },
  'established-gap': {
    fr: 'un écart est établi pour un critère protégé',
    en: 'a gap is established on a protected ground',
  },
  'application-date-not-in-text': {
    fr: 'le texte n’avait pas encore de date d’application',
    en: 'the text had no date of application yet',
  },
}

/** What a step of a reasoning is called: a question, a fact, a conclusion or a step of its own. */
export function stepText(id: string): Text {
  const negation = /^(not|doubt)-(.*)$/.exec(id)
  if (negation !== null) {
    const inner = stepText(negation[2] as string)
    return negation[1] === 'not'
      ? { fr: `contraire de : ${inner.fr}`, en: `contrary of: ${inner.en}` }
      : { fr: `à confirmer : ${inner.fr}`, en: `to be confirmed: ${inner.en}` }
  }
  const own = STEPS[id] ?? FACTS[id] ?? CONCLUSION_STRINGS[id]?.title
  if (own !== undefined) return own
  const { fr, en } = question(id)
  return { fr, en }
}
