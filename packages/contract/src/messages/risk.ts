import type { Text } from '../text.ts'

/** What can be wrong with answers on risk and law. */
export const RISK = {
  RISK_NOT_FOUND: {
    en: 'No answers on risk and law at `{path}`.',
    fr: 'Pas de réponses sur les risques et le droit à `{path}`.',
  },
  RISK_OUTSIDE_PROJECT: {
    en: '`{path}` lies outside the project’s folder: answers belong beside their audit.',
    fr: '`{path}` se trouve hors du dossier du projet : les réponses ont leur place près de leur audit.',
  },
  RISK_OTHER_AUDIT: {
    en: 'These answers are for the audit `{given}`, not for `{audit}`.',
    fr: 'Ces réponses sont celles de l’audit `{given}`, non de `{audit}`.',
  },
  RISK_ALONE: {
    en: '`{word}` stands alone in `{question}`.',
    fr: '`{word}` est seul dans `{question}`.',
  },
  RISK_RESIDUAL: {
    en: 'The residual risk of `{risk}` is lower than the initial one, but no measure is named.',
    fr: 'Le risque résiduel de `{risk}` est plus bas que le risque initial, mais aucune mesure n’est nommée.',
  },
  RISK_EVIDENCE: {
    en: '`{estimate}` is no estimate of this result: evidence names a finding.',
    fr: '`{estimate}` n’est pas une estimation de ce résultat : une preuve nomme un constat.',
  },
  RISK_AIA_NOT_ASKED: {
    en: '`{question}` is not asked, given the other answers: leave it out.',
    fr: '`{question}` n’est pas demandé, vu les autres réponses : à retirer.',
  },
  RISK_EXISTS: {
    en: '`{path}` is already there: `init` goes on with it only on a terminal.',
    fr: '`{path}` existe déjà : `init` ne le complète que dans un terminal.',
  },
  RISK_EXPORT_INVALID: {
    en: 'The export `{export}` does not fit its schema: {detail}. Missing: {missing}.',
    fr: 'L’export `{export}` ne respecte pas son schéma : {detail}. Manque : {missing}.',
  },
  RISK_RESULT_NOT_FOUND: {
    en: 'No result.json in `{path}`: run the audit first.',
    fr: 'Pas de result.json dans `{path}` : lancez d’abord l’audit.',
  },
  REPLAY_NO_RISK: {
    en: 'The audit in `{folder}` names no answers on risk and law: there is no risk.json to make again.',
    fr: 'L’audit de `{folder}` ne nomme pas de réponses sur les risques et le droit : il n’y a pas de risk.json à refaire.',
  },
} as const satisfies Record<string, Text>
