import type { MessageCode, Parameter } from '@exaequo/contract'
import { isAsked } from '../exports/aia/asked.ts'
import { AIA } from '../generated/aia.ts'
import type { AnswerValue, RiskAnswers } from '../types.ts'
import { questionnaire } from './questions.ts'

/** Something the schema cannot see, with the path of what is wrong in the file. */
export interface AnswerProblem {
  readonly path: string
  readonly code: MessageCode
  readonly params: Readonly<Record<string, Parameter>>
}

/** What is wrong with answers besides their shape. `estimates`: ids that evidence may name; `null` where none are at hand. */
export function checkAnswers(answers: RiskAnswers, estimates: ReadonlySet<string> | null = null): AnswerProblem[] {
  return [...alone(answers), ...dates(answers), ...risks(answers, estimates), ...aia(answers)]
}

/** `none` and `unknown` stand alone in a list. */
function alone({ answers }: RiskAnswers): AnswerProblem[] {
  return questionnaire.questions
    .filter(({ id, type }) => type === 'choices' && (answers[id] as readonly string[]).length > 1)
    .flatMap(({ id }) => {
      const word = (answers[id] as readonly string[]).find((option) => option === 'none' || option === 'unknown')
      return word === undefined
        ? []
        : [{ path: `answers.${id}`, code: 'RISK_ALONE' as const, params: { word, question: id } }]
    })
}

function dates({ answers, risks: rated }: RiskAnswers): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const check = (path: string, value: AnswerValue | null) => {
    if (typeof value === 'string' && value !== 'unknown' && !isDate(value)) {
      problems.push({ path, code: 'SPEC_DATE', params: { value } })
    }
  }
  for (const { id, type } of questionnaire.questions) if (type === 'date') check(`answers.${id}`, answers[id] ?? null)
  for (const [id, { due, measures }] of Object.entries(rated)) {
    check(`risks.${id}.due`, due)
    for (const [i, measure] of measures.entries()) check(`risks.${id}.measures[${i}].due`, measure.due)
  }
  return problems
}

/** A residual risk under the initial one needs a measure; evidence is a finding that exists, never a bare opinion. */
function risks({ risks: rated }: RiskAnswers, estimates: ReadonlySet<string> | null): AnswerProblem[] {
  return Object.entries(rated).flatMap(([id, risk]) => {
    const { residual, measures, evidence } = risk
    const lower =
      residual !== null && (below(residual.severity, risk.severity) || below(residual.likelihood, risk.likelihood))
    return [
      ...(lower && measures.length === 0
        ? [{ path: `risks.${id}.residual`, code: 'RISK_RESIDUAL' as const, params: { risk: id } }]
        : []),
      ...evidence.flatMap((estimate, i) =>
        estimates === null || estimates.has(estimate)
          ? []
          : [{ path: `risks.${id}.evidence[${i}]`, code: 'RISK_EVIDENCE' as const, params: { estimate } }],
      ),
    ]
  })
}

function below(a: number | 'unknown', b: number | 'unknown'): boolean {
  return a !== 'unknown' && (b === 'unknown' || a < b)
}

function aia({ aia: given }: RiskAnswers): AnswerProblem[] {
  if (given === null) return []
  return Object.keys(given.answers)
    .filter((id) => !isAsked(AIA, id, given))
    .map((id) => ({ path: `aia.answers.${id}`, code: 'RISK_AIA_NOT_ASKED' as const, params: { question: id } }))
}

/** Whether a day of the form YYYY-MM-DD is in the calendar. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = value.split('-').map(Number) as [number, number, number]
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] as number)
}
