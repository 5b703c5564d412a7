import type { AssessmentWords, Text } from '@exaequo/contract'
import { TERNARY, WORDS } from '../strings/words.ts'
import type { Ternary } from '../types.ts'

/** What a value is called: an undetermined duty is acted on as due, an undetermined relief is not relied on. */
export function answerWord(value: Ternary, favourable: boolean): Text {
  if (value === 'yes') return TERNARY.yes
  if (value === 'unknown') return favourable ? WORDS.notReliedOn : WORDS.asYes
  return favourable ? TERNARY.no : WORDS.noTrigger
}

export const ASSESSMENT_WORDS: AssessmentWords = {
  toConfirm: WORDS.toConfirm,
  illustration: WORDS.illustration,
  because: WORDS.because,
  contestable: WORDS.contestable,
  noContest: WORDS.noContest,
  noMeasure: WORDS.noMeasure,
  unanswered: WORDS.open,
  raised: WORDS.raised,
  withheldMeasures: WORDS.withheldMeasures,
  withheldSecurity: WORDS.withheldSecurity,
  withheldDisclosure: WORDS.withheldDisclosure,
  publicFindings: WORDS.publicFindings,
  severity: WORDS.severity,
  likelihood: WORDS.likelihood,
}
