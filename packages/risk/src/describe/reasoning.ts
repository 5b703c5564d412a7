import type { AssessedConclusion, AssessedContest, AssessedStep } from '@exaequo/contract'
import type { Evaluated } from '../logic/evaluated.ts'
import type { Conclusion } from '../qualification/qualify.ts'
import { question } from '../questionnaire/questions.ts'
import { CONCLUSION_STRINGS } from '../strings/conclusions.ts'
import { stepText } from '../strings/steps.ts'
import { TERNARY } from '../strings/words.ts'
import type { RiskAnswers } from '../types.ts'
import { givenWord } from './answers.ts'
import type { Rules } from './rules.ts'
import { answerWord } from './words.ts'

/** Other answers that are named; of the rest, how many. */
const NAMED = 3

/** Every conclusion with its reasons in words. */
export function conclusionsOf(
  conclusions: readonly Conclusion[],
  answers: RiskAnswers,
  rules: Rules,
): AssessedConclusion[] {
  const explained = new Map(conclusions.map(({ id, because }) => [id, new Set(stepsIn(because))]))
  return conclusions.map((own) => conclusionOf(own, { of: own.id, answers, rules, explained }))
}

function stepsIn(node: Evaluated): string[] {
  return [node.id, ...node.parts.flatMap(stepsIn)]
}

function conclusionOf(conclusion: Conclusion, reasoning: Reasoning): AssessedConclusion {
  const { rules } = reasoning
  const { id, value, favourable, illustration, rule } = conclusion
  const strings = CONCLUSION_STRINGS[id]
  if (strings === undefined) throw new TypeError(`No words for the conclusion ${id}`)
  return {
    id,
    title: strings.title,
    value,
    answer: answerWord(value, favourable),
    word: value === 'no' && !favourable ? null : TERNARY[value],
    sentence: strings[value],
    rule: rule && rules.find(rule.id),
    illustration,
    because: stepOf(conclusion.because, reasoning),
    contests: contestsOf(conclusion),
    toConfirm: rules.references(conclusion.toConfirm),
  }
}

/** Steps whose reasons are those of a conclusion of another name. */
const SEE: Readonly<Record<string, string>> = { 'annex3-high-risk': 'high-risk', 'sensitive-for-bias': 'bias-data' }

interface Reasoning {
  /** The conclusion that is explained. */
  readonly of: string
  readonly answers: RiskAnswers
  readonly rules: Rules
  /** Conclusion → steps that stand in its reasons. */
  readonly explained: ReadonlyMap<string, ReadonlySet<string>>
}

/**
 * A step and what settled it. The contrary of a step shows that step: its own value says the rest. A step that is a
 * conclusion of its own is explained there, once.
 */
function stepOf(node: Evaluated, reasoning: Reasoning): AssessedStep {
  const { of, answers, rules, explained } = reasoning
  const [first] = node.parts
  if (node.operator === 'not' && first !== undefined) return stepOf(first, reasoning)
  const target = SEE[node.id] ?? node.id
  const elsewhere = node.kind === 'rule' && target !== of && explained.get(target)?.has(node.id) === true
  const see = elsewhere ? (CONCLUSION_STRINGS[target]?.title ?? null) : null
  const asked = node.kind === 'answer'
  const { note = null, source = null } = (asked ? answers.notes[node.id] : undefined) ?? {}
  return {
    text: stepText(node.id),
    answer: TERNARY[node.value],
    given: asked ? givenWord(node.id, node.given ?? 'unknown') : null,
    note,
    source,
    // A question bears on many rules; that of one alone is named.
    references: asked && node.rules.length > 1 ? [] : rules.references(node.rules),
    see,
    parts: see === null ? node.parts.map((part) => stepOf(part, reasoning)) : [],
  }
}

function contestsOf({ contestableBy, favourable }: Conclusion): AssessedContest[] {
  const ids = [...new Set(contestableBy.map((contest) => contest.question))]
  return ids.map((id) => {
    const own = contestableBy.filter((contest) => contest.question === id)
    const { fr, en } = question(id)
    return {
      question: { fr, en },
      given: givenWord(id, own[0]?.from ?? 'unknown'),
      changes: own.map(({ to, becomes }) => ({
        to: to.slice(0, NAMED).map((answer) => givenWord(id, answer)),
        others: Math.max(0, to.length - NAMED),
        becomes: answerWord(becomes, favourable),
      })),
    }
  })
}
