import type { Result } from '@exaequo/contract'
import { type AssessmentInput, assessRisk, type RiskAssessment } from './assess.ts'
import type { DisclosureMeasure } from './disclosure/measure.ts'
import { question } from './questionnaire/questions.ts'
import type { RegisterEntry } from './register/register.ts'
import type { RiskAnswers } from './types.ts'

export interface PublishedAssessmentInput extends AssessmentInput {
  readonly published: Result
}

/**
 * The assessment that anyone may read: findings are those of the published result, so that what suppression withholds is
 * not said here either; disclosure is told only where it singles nobody out; and answers about security, which would help
 * an attacker, stay out with the measures that follow from them.
 */
export function publishAssessment(input: PublishedAssessmentInput): RiskAssessment {
  const { answers, published } = input
  const shown = new Set(published.estimates.filter(({ exactness }) => exactness !== 'withheld').map(({ id }) => id))
  const own = assessRisk({ ...input, answers: citing(answers, shown), result: published })
  return {
    ...own,
    disclosure: own.disclosure && coarse(own.disclosure, published),
    security: null,
    register: own.register.map(withoutSecurity),
    open: own.open.filter((id) => !isSecurity(id)),
  }
}

function citing(answers: RiskAnswers, shown: ReadonlySet<string>): RiskAnswers {
  const risks = Object.entries(answers.risks).map(([id, risk]) => [
    id,
    { ...risk, evidence: risk.evidence.filter((estimate) => shown.has(estimate)) },
  ])
  return { ...answers, risks: Object.fromEntries(risks) }
}

/**
 * How many people there are, and the size of the smallest group where it is no small one, unless the result withholds
 * anything: beside a withheld count even the size of a group that is not listed may tell.
 */
function coarse(measure: DisclosureMeasure, { audit, estimates }: Result): DisclosureMeasure {
  const whole = estimates.every(({ exactness }) => exactness !== 'withheld')
  const large = measure.k !== null && measure.k >= audit.publication.suppressBelow
  return {
    ...measure,
    people: audit.data.people === null ? null : measure.people,
    classes: null,
    k: whole && large ? measure.k : null,
    unique: null,
    under: { 3: null, 5: null, 11: null },
    distinctDiversity: null,
    entropyDiversity: null,
    closeness: null,
    disclosed: null,
  }
}

function withoutSecurity(entry: RegisterEntry): RegisterEntry {
  if (!entry.bearing.some((own) => isSecurity(own.question))) return entry
  return { ...entry, bearing: [], measures: [], withheld: true }
}

function isSecurity(id: string): boolean {
  return question(id).section === 'security'
}
