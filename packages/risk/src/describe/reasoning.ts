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

export function conclusionOf(conclusion: Conclusion, answers: RiskAnswers, rules: Rules): AssessedConclusion {
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
    because: stepOf(conclusion.because, answers, rules),
    contests: contestsOf(conclusion),
    toConfirm: rules.references(conclusion.toConfirm),
  }
}

/** A step and what settled it. The contrary of a step shows that step: its own value says the rest. */
function stepOf(node: Evaluated, answers: RiskAnswers, rules: Rules): AssessedStep {
  const [first] = node.parts
  if (node.operator === 'not' && first !== undefined) return stepOf(first, answers, rules)
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
    parts: node.parts.map((part) => stepOf(part, answers, rules)),
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
