import type { Result, Text } from '@exaequo/contract'
import type { RiskAnswers } from '../types.ts'
import { answerText } from './answer-text.ts'

/** One of the six parts of the assessment of Article 27, filled from answers, the spec and the findings. */
export interface FundamentalRightsPart {
  /** Id of the rule, `fria-a` to `fria-f`. */
  readonly id: string
  readonly question: string
  /** What was answered; `null`: this part is open. */
  readonly answer: Text | null
  /** From the spec: texts to show as they are. */
  readonly spec: readonly Text[]
  /** Groups of the audit. */
  readonly groups: readonly {
    readonly attribute: Text
    readonly criterion: string | null
    readonly levels: readonly Text[]
  }[]
  /** Ids of estimates whose gap is established. */
  readonly findings: readonly string[]
}

export function fundamentalRightsParts(
  answers: Pick<RiskAnswers, 'answers'>,
  { audit, verdicts }: Pick<Result, 'audit' | 'verdicts'>,
): FundamentalRightsPart[] {
  const { system, decision } = audit
  const texts = (...given: (Text | string | null)[]) =>
    given.flatMap((text) => (text === null ? [] : [typeof text === 'string' ? { fr: text, en: text } : text]))
  const part = (id: string, question: string, more: Partial<FundamentalRightsPart> = {}): FundamentalRightsPart => ({
    id,
    question,
    answer: answerText(answers, question),
    spec: [],
    groups: [],
    findings: [],
    ...more,
  })
  return [
    part('fria-a', 'fria-processes', { spec: texts(system.name, system.purpose, decision?.label ?? null) }),
    part('fria-b', 'fria-period', { spec: texts(answerText(answers, 'in-service-since')) }),
    part('fria-c', 'fria-people', {
      groups: audit.attributes.map(({ label, criterion, levels }) => ({
        attribute: label,
        criterion,
        levels: levels.map((level) => level.label),
      })),
    }),
    part('fria-d', 'fria-harms', { findings: establishedGaps(verdicts) }),
    part('fria-e', 'fria-oversight'),
    part('fria-f', 'fria-response', { spec: texts(answerText(answers, 'contact')) }),
  ]
}

/** Estimates whose gap is established, each once, in the order of the result. */
export function establishedGaps(verdicts: Result['verdicts']): string[] {
  return [...new Set(verdicts.filter(({ gap }) => gap === 'established').map(({ estimate }) => estimate))]
}
