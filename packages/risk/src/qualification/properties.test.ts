import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionsOf } from '../logic/evaluated.ts'
import { question, questionnaire, unknownAnswer } from '../questionnaire/questions.ts'
import { AUDIT } from '../testing/answers.ts'
import type { AnswerValue, Question, Ternary } from '../types.ts'
import { CONCLUSIONS } from './conclusions.ts'
import type { Context } from './context.ts'
import { qualify } from './qualify.ts'

const RANK: Readonly<Record<Ternary, number>> = { no: 0, unknown: 1, yes: 2 }

function answerTo(own: Question): fc.Arbitrary<AnswerValue> {
  const options = Object.keys(own.options ?? {})
  switch (own.type) {
    case 'ternary':
      return fc.constantFrom('yes', 'no', 'unknown')
    case 'choice':
      return fc.constantFrom(...options, 'unknown')
    case 'choices':
      return fc.oneof(
        fc.constant<AnswerValue>(['none']),
        fc.constant<AnswerValue>(['unknown']),
        fc.subarray(options, { minLength: 1, maxLength: 3 }),
      )
    case 'date':
      return fc.constantFrom('unknown', '2020-01-01', '2026-08-02', '2027-12-01', '2027-12-02')
    default:
      return fc.constant(unknownAnswer(own))
  }
}

const answers = fc.record(Object.fromEntries(questionnaire.questions.map((own) => [own.id, answerTo(own)])))
const context: fc.Arbitrary<Context> = fc.record({
  answers,
  audit: fc.record({
    id: fc.constant('small'),
    date: fc.constantFrom('2018-01-01', '2025-03-31', '2026-07-26', '2026-07-27', '2026-11-23', '2027-12-02'),
    jurisdiction: fc.constantFrom('FR', 'NL', 'US'),
    automation: fc.constant(AUDIT.automation),
    criteria: fc.subarray(['sexe', 'handicap', 'origine', 'age']),
    establishedGap: fc.constantFrom<Ternary>('yes', 'unknown'),
  }),
})

/** The same answers with one made heavier; `null` where the question has no heavier answer. */
function heavier({ answers: given }: Context, own: Question): AnswerValue | null {
  const value = given[own.id] as AnswerValue
  if (own.type === 'ternary') return own.raises === 'none' ? null : own.raises
  if (own.id === 'role') return value === 'unknown' ? null : 'both'
  if (own.id === 'automated-basis') return 'none'
  if (own.type === 'choices') {
    const options = Object.keys(own.options ?? {})
    const given = value as readonly string[]
    // Where the points were not known, a few of them would be news, not a heavier answer: all of them are.
    if (given.includes('unknown')) return options
    return [...new Set([...given.filter((option) => option !== 'none'), ...options.slice(0, 5)])]
  }
  return null
}

const withAnswer = (own: Context, id: string, value: AnswerValue): Context => ({
  ...own,
  answers: { ...own.answers, [id]: value },
})
const questionArbitrary = fc.constantFrom(
  ...questionnaire.questions.filter(({ type }) => type !== 'text' && type !== 'number'),
)

describe('properties of the qualification', () => {
  test('a heavier answer never lowers a duty, and never opens a relief', () => {
    fc.assert(
      fc.property(context, questionArbitrary, (own, asked) => {
        const value = heavier(own, asked)
        if (value === null) return
        const raised = withAnswer(own, asked.id, value)
        for (const { id, favourable, decide } of CONCLUSIONS) {
          const [before, after] = [RANK[decide(own).value], RANK[decide(raised).value]]
          if (favourable) {
            // An older system is a relief from high risk alone: without high risk there is nothing to be relieved of.
            if (id !== 'legacy') expect(after, `${id} ${asked.id}`).toBeLessThanOrEqual(before)
          } else expect(after, `${id} ${asked.id}`).toBeGreaterThanOrEqual(before)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('not knowing never lowers a duty, and never opens a relief', () => {
    fc.assert(
      fc.property(context, questionArbitrary, (own, asked) => {
        const before = qualify(own)
        const after = qualify(withAnswer(own, asked.id, unknownAnswer(question(asked.id))))
        before.forEach((conclusion, i) => {
          const then = after[i] as (typeof after)[number]
          if (conclusion.favourable && conclusion.actAs === 'no') expect(then.actAs, conclusion.id).toBe('no')
          if (!conclusion.favourable && conclusion.actAs === 'yes') expect(then.actAs, conclusion.id).toBe('yes')
        })
      }),
      { numRuns: 150 },
    )
  })

  test('knowing nothing at all, every duty is acted on and no relief is', () => {
    fc.assert(
      fc.property(context, (own) => {
        const blank = Object.fromEntries(questionnaire.questions.map((asked) => [asked.id, unknownAnswer(asked)]))
        for (const { id, value, favourable, actAs } of qualify({ ...own, answers: blank })) {
          expect(value, id).not.toBe('no')
          expect(actAs, id).toBe(favourable ? 'no' : 'yes')
        }
      }),
      { numRuns: 20 },
    )
  })

  test('every contest is true: that one answer alone changes the conclusion so', () => {
    fc.assert(
      fc.property(context, (own) => {
        for (const { id, value, contestableBy } of qualify(own)) {
          const { decide } = CONCLUSIONS.find((definition) => definition.id === id) as (typeof CONCLUSIONS)[number]
          for (const { question: asked, becomes, to } of contestableBy) {
            expect(becomes).not.toBe(value)
            for (const answer of to) expect(decide(withAnswer(own, asked, answer)).value).toBe(becomes)
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('the reasons given are enough: the same answers to those questions alone give the same conclusion', () => {
    fc.assert(
      fc.property(context, (own) => {
        for (const { id, value, because } of qualify(own)) {
          const { decide } = CONCLUSIONS.find((definition) => definition.id === id) as (typeof CONCLUSIONS)[number]
          if (value === 'unknown') continue
          const kept = new Set(questionsOf(because))
          const answersKept = Object.fromEntries(
            questionnaire.questions.map((asked) => [
              asked.id,
              kept.has(asked.id) ? (own.answers[asked.id] as AnswerValue) : unknownAnswer(asked),
            ]),
          )
          expect(decide({ ...own, answers: answersKept }).value, id).toBe(value)
        }
      }),
      { numRuns: 150 },
    )
  })
})
