import { rulePacks } from '@exaequo/standards'
import { describe, expect, test } from 'vitest'
import { because, type Evaluated } from '../logic/evaluated.ts'
import { CONCLUSIONS } from '../qualification/conclusions.ts'
import { questionnaire } from '../questionnaire/questions.ts'
import { riskCatalogue } from '../register/register.ts'
import { CALM, contextOf, NOTHING } from '../testing/answers.ts'
import { CONCLUSION_STRINGS } from './conclusions.ts'
import { stepText } from './steps.ts'
import { EVENTS, EVIDENCE, LEVELS, RULE_STATES, TERNARY, WORDS } from './words.ts'

const BANNED =
  /\b(conforme|compliant|passed|failed|significant bias|free of bias|tolerable|acceptable|feu vert|pas nécessaire|not needed|no dpia|pas d’aipd|rien à faire|nothing to do)\b/i

describe('strings', () => {
  test('every conclusion has a title and a sentence for each value, in both languages', () => {
    expect(Object.keys(CONCLUSION_STRINGS).sort()).toEqual(CONCLUSIONS.map(({ id }) => id).sort())
    for (const [id, strings] of Object.entries(CONCLUSION_STRINGS)) {
      for (const text of [strings.title, strings.yes, strings.no, strings.unknown]) {
        expect(text.fr, id).not.toBe('')
        expect(text.en, id).not.toBe('')
        expect(text.fr, id).not.toBe(text.en)
      }
    }
  })

  test('every step of every reasoning has words', () => {
    const ids = (node: Evaluated): string[] => [node.id, ...node.parts.flatMap(ids)]
    for (const base of [CALM, NOTHING]) {
      for (const { decide } of CONCLUSIONS) {
        const tree = decide(contextOf({}, {}, base))
        for (const id of [...ids(tree), ...ids(because(tree))]) expect(stepText(id).fr, id).not.toBe('')
      }
    }
  })

  test('no sentence approves, and none says that nothing is needed', () => {
    const texts = [
      ...Object.values(CONCLUSION_STRINGS).flatMap((strings) => Object.values(strings)),
      ...[TERNARY, LEVELS, EVENTS, EVIDENCE, RULE_STATES, WORDS].flatMap((table) => Object.values(table)),
    ]
    for (const { fr, en } of texts) {
      expect(fr).not.toMatch(BANNED)
      expect(en).not.toMatch(BANNED)
    }
  })
})

describe('the questionnaire', () => {
  const rules = new Set(rulePacks.flatMap(({ entries }) => entries.map(({ id }) => id)))

  test('every question has both languages, says why it is asked and which rule it decides', () => {
    for (const { id, fr, en, why, decides, section, type, raises } of questionnaire.questions) {
      for (const text of [fr, en, why.fr, why.en]) expect(text, id).not.toBe('')
      expect(fr, id).not.toBe(en)
      expect(decides.length, id).toBeGreaterThan(0)
      expect(
        decides.filter((rule) => !rules.has(rule)),
        id,
      ).toEqual([])
      expect(questionnaire.sections.map((own) => own.id)).toContain(section)
      expect(type === 'ternary', id).toBe(raises !== 'none')
    }
  })

  test('every question bears on something: a conclusion, a document, a checklist or the register', () => {
    const read = (node: Evaluated): string[] => [
      ...(node.kind === 'answer' ? [node.id] : []),
      ...node.parts.flatMap(read),
    ]
    const concluded = new Set(CONCLUSIONS.flatMap(({ decide }) => read(decide(contextOf({})))))
    const bearing = new Set(riskCatalogue.risks.flatMap(({ questions }) => questions))
    const unread = questionnaire.questions.filter(
      ({ id, type, section }) =>
        type === 'ternary' &&
        !concluded.has(id) &&
        !bearing.has(id) &&
        section !== 'security' &&
        section !== 'surveillance',
    )
    // They set a due date, or are shown with the duty they bear on.
    expect(unread.map(({ id }) => id)).toEqual(['for-public-authorities', 'dpia-done', 'rules-published'])
  })

  test('the register names questions and fears that exist', () => {
    const ids = new Set(questionnaire.questions.map(({ id }) => id))
    for (const { id, questions, fear } of riskCatalogue.risks) {
      expect(
        questions.filter((own) => !ids.has(own)),
        id,
      ).toEqual([])
      expect(riskCatalogue.fears.map((own) => own.id)).toContain(fear)
    }
    expect(riskCatalogue.fears.length).toBe(5)
  })
})
