import { RISK_CATALOGUE } from '../generated/register.ts'
import type { AnswerValue, FearedEvent, Level, Measure, RatedLevel, Rating, RiskAnswers } from '../types.ts'
import { evidenceFor, type Measured, type RiskEvidence } from './floors.ts'

export const riskCatalogue = RISK_CATALOGUE

export interface RegisterEntry {
  readonly id: string
  readonly fear: string
  readonly event: FearedEvent
  /** As answered, raised to what the findings show. */
  readonly initial: Rating
  readonly residual: Rating
  /** The higher of severity and likelihood; an unknown one counts as 4 in `actAs`. */
  readonly level: { readonly initial: RatedLevel; readonly residual: RatedLevel }
  readonly actAs: { readonly initial: Level; readonly residual: Level }
  /** The answer was under what the findings show. */
  readonly raised: boolean
  readonly evidence: RiskEvidence | null
  /** Findings that the file names itself. */
  readonly cited: readonly string[]
  /** Answers that bear on it. */
  readonly bearing: readonly { readonly question: string; readonly given: AnswerValue }[]
  readonly measures: readonly Measure[]
  /** Measures and answers are not for this audience. */
  readonly withheld: boolean
  readonly owner: string | null
  readonly due: string | null
}

/**
 * The five fears and their sub-risks on the CNIL's four levels. A finding raises the likelihood to its floor whatever was
 * answered; a risk that was not rated is unknown, and acted on as the highest level. So is a likelihood that rests on
 * nothing: no finding, no answer, no measure. Without a residual rating the residual risk is the initial one.
 */
export function riskRegister({ answers, risks }: RiskAnswers, measured: Measured | null): RegisterEntry[] {
  return RISK_CATALOGUE.risks.map(({ id, fear, event, evidence: kind, questions }) => {
    const rated = risks[id] ?? null
    const evidence = kind === null || measured === null ? null : evidenceFor(kind, measured)
    const severity = rated?.severity ?? 'unknown'
    const bearing = questions.map((question) => ({ question, given: answers[question] ?? 'unknown' }))
    const rests =
      evidence !== null ||
      // That no group is small was measured, where disclosure was.
      (kind === 'small-cells' && measured?.disclosure != null) ||
      (rated?.evidence ?? []).length > 0 ||
      (rated?.measures ?? []).length > 0 ||
      bearing.some(({ given }) => given !== 'unknown')
    const answered = rests ? (rated?.likelihood ?? 'unknown') : 'unknown'
    const likelihood = raise(answered, evidence?.floor ?? null)
    const initial = { severity, likelihood }
    const residual = rests ? (rated?.residual ?? initial) : initial
    return {
      id,
      fear,
      event,
      initial,
      residual,
      level: { initial: levelOf(initial), residual: levelOf(residual) },
      actAs: { initial: actAs(initial), residual: actAs(residual) },
      raised: likelihood !== answered && answered !== 'unknown',
      evidence,
      cited: rated?.evidence ?? [],
      bearing,
      measures: rated?.measures ?? [],
      withheld: false,
      owner: rated?.owner ?? null,
      due: rated?.due ?? null,
    }
  })
}

/** An unknown level stays unknown: a floor is a lower bound, not a rating. */
function raise(answered: RatedLevel, floor: Level | null): RatedLevel {
  if (floor === null || answered === 'unknown') return answered
  return Math.max(answered, floor) as Level
}

function levelOf({ severity, likelihood }: Rating): RatedLevel {
  return severity === 'unknown' || likelihood === 'unknown' ? 'unknown' : (Math.max(severity, likelihood) as Level)
}

function actAs(rating: Rating): Level {
  const level = levelOf(rating)
  return level === 'unknown' ? 4 : level
}
