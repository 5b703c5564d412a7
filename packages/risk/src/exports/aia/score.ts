import { AIA } from '../../generated/aia.ts'
import type { AiaAnswers, AiaQuestion } from '../../types.ts'
import { isAsked, weightOf } from './asked.ts'

export interface AiaScore {
  readonly raw: number
  readonly maximumRaw: number
  readonly mitigation: number
  /** Of one phase: the published tool halves the sum of both. */
  readonly maximumMitigation: number
  /** Mitigation reaches 80 % of its maximum: 15 % are taken off. */
  readonly deduction: boolean
  readonly total: number
  readonly level: 1 | 2 | 3 | 4
  /** Had every unanswered question the heaviest answer, and no mitigation more than what is answered. */
  readonly atWorst: { readonly raw: number; readonly total: number; readonly level: 1 | 2 | 3 | 4 }
  readonly sections: readonly {
    readonly id: string
    readonly kind: 'raw' | 'mitigation'
    readonly score: number
    readonly maximum: number
  }[]
}

/**
 * The score of the Canadian Algorithmic Impact Assessment by its published rules: raw = Σ weights of the answers on
 * risk, mitigation = Σ weights on mitigation; total = round(0.85 × raw) if mitigation ≥ 0.8 × its maximum, else raw;
 * level I to IV at 25, 50 and 75 % of the highest raw score. As in the published tool, an unanswered question weighs
 * nothing: `atWorst` says what that may hide.
 */
export function aiaScore(given: AiaAnswers): AiaScore {
  const all = Object.entries(AIA.questions)
  const sum = (kind: AiaQuestion['kind'], of: (id: string, question: AiaQuestion) => number) =>
    all.filter(([, question]) => question.kind === kind).reduce((total, [id, question]) => total + of(id, question), 0)
  const own = (id: string) => [given.answers[id] ?? []].flat().reduce((total, item) => total + weightOf(item), 0)
  const raw = sum('raw', own)
  const mitigation = sum('mitigation', own)
  const maximumRaw = sum('raw', (_, question) => maximum(question))
  const maximumMitigation = sum('mitigation', (_, question) => maximum(question)) / 2
  const deduction = mitigation >= 0.8 * maximumMitigation
  const worstRaw = sum('raw', (id, question) =>
    id in given.answers ? own(id) : possible(id, given) ? maximum(question) : 0,
  )
  const result = (score: number) => {
    const total = deduction ? Math.round(0.85 * score) : score
    return { raw: score, total, level: levelOf(total, maximumRaw) }
  }
  const sections = [...new Set(all.map(([, { section }]) => section))]
  return {
    ...result(raw),
    maximumRaw,
    mitigation,
    maximumMitigation,
    deduction,
    atWorst: result(worstRaw),
    sections: sections.map((section) => {
      const within = all.filter(([, question]) => question.section === section)
      const kind = (within[0] as [string, AiaQuestion])[1].kind
      return {
        id: section,
        kind,
        score: within.reduce((total, [id]) => total + own(id), 0),
        maximum: within.reduce((total, [, question]) => total + maximum(question), 0) / (kind === 'mitigation' ? 2 : 1),
      }
    }),
  }
}

/** Questions asked in this phase, given the other answers, and not answered. */
export function aiaUnanswered(given: AiaAnswers): string[] {
  return Object.keys(AIA.questions).filter((id) => !(id in given.answers) && isAsked(AIA, id, given))
}

/** Not answered, and not ruled out: another unanswered question may still open it. */
function possible(id: string, given: AiaAnswers): boolean {
  const question = AIA.questions[id] as AiaQuestion
  if (question.phase !== undefined && question.phase !== given.phase) return false
  return Object.keys(question.when ?? {}).every((other) => !(other in given.answers)) || isAsked(AIA, id, given)
}

/** The heaviest single answer, or all of them where several may be chosen. */
function maximum({ multiple, items }: AiaQuestion): number {
  const weights = items.map(weightOf)
  return multiple
    ? weights.reduce((total, weight) => total + weight, 0)
    : weights.reduce((most, weight) => Math.max(most, weight), 0)
}

function levelOf(total: number, most: number): 1 | 2 | 3 | 4 {
  if (total <= 0.25 * most) return 1
  if (total <= 0.5 * most) return 2
  return total <= 0.75 * most ? 3 : 4
}
