import { readFileSync } from 'node:fs'
import type { AssessedStep, Result } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { assessRisk } from './assess.ts'
import { describeAssessment } from './describe/describe-assessment.ts'
import { publishAssessment } from './publish.ts'
import { readAnswers } from './questionnaire/read-answers.ts'

const root = new URL('../../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const AUDITS = ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social'] as const
const results = (id: string): { result: Result; published: Result } => ({
  result: JSON.parse(read(`reports/${id}/restricted/result.json`)),
  published: JSON.parse(read(`reports/${id}/public/result.json`)),
})
const SMALL = {
  quasiIdentifiers: ['sexe', 'age'],
  sensitive: 'decision',
  people: 20_000,
  classes: 12,
  k: 3,
  unique: 0.0001,
  under: { 3: 0.0001, 5: 0.0002, 11: 0.0004 },
  distinctDiversity: 1,
  entropyDiversity: 1.2,
  closeness: 0.4,
  disclosed: 0.01,
}

function both(id: string, more: { k?: number } = {}) {
  const { result, published } = results(id)
  const answers = readAnswers(parse(read(`audits/${id}.risk.yaml`)))
  const disclosure = { ...SMALL, k: more.k ?? SMALL.k }
  const input = { answers, result, published, disclosure, identifyingColumns: [] }
  return { answers, published, whole: assessRisk(input), shown: publishAssessment(input) }
}

describe('what is published', () => {
  test.each(AUDITS)('%s: names no estimate that is withheld as a finding, and nothing about security', (id) => {
    const { published, shown } = both(id)
    const withheld = new Set(
      published.estimates.filter(({ exactness }) => exactness === 'withheld').map((estimate) => estimate.id),
    )
    const findings = [
      ...shown.justification.findings,
      ...shown.fundamentalRights.flatMap((part) => part.findings),
      ...shown.register.flatMap(({ cited, evidence }) => [
        ...cited,
        // That few people are somewhere is what the marks of suppression say already.
        ...(evidence === null || evidence.kind === 'small-cells' ? [] : evidence.ids),
      ]),
    ]
    expect(findings.filter((estimate) => withheld.has(estimate))).toEqual([])
    expect(shown.audience).toBe('public')
    expect(shown.security).toBeNull()
    expect(JSON.stringify(shown)).not.toContain('security-')
    expect(JSON.stringify(shown.register)).not.toContain('Clauses de sécurité')
  })

  test('suppression took something away: there was a finding on few people', () => {
    const { whole, shown } = both('compas-2016')
    expect(shown.justification.findings.length).toBeLessThan(whole.justification.findings.length)
    expect(whole.justification.findings).toEqual(expect.arrayContaining([...shown.justification.findings]))
    expect(JSON.stringify(both('logement-social').whole)).toContain('security-')
  })

  test('disclosure is told where it singles nobody out, and no further', () => {
    expect(both('logement-social').shown.disclosure).toMatchObject({ people: 20_000, k: null, unique: null })
    // Where a count is withheld, the size of a group that is not listed may tell.
    expect(both('logement-social', { k: 40 }).shown.disclosure?.k).toBeNull()
    const { shown } = both('duo-2014', { k: 40 })
    expect(shown.disclosure).toEqual({
      ...SMALL,
      classes: null,
      k: 40,
      unique: null,
      under: { 3: null, 5: null, 11: null },
      distinctDiversity: null,
      entropyDiversity: null,
      closeness: null,
      disclosed: null,
    })
  })
})

describe('described', () => {
  test.each(AUDITS)('%s: every conclusion, rule and risk has words in both languages', (id) => {
    const { whole, shown, answers } = both(id)
    for (const assessment of [whole, shown]) {
      const described = describeAssessment(assessment, answers)
      expect(Object.keys(described.conclusions)).toEqual(assessment.conclusions.map((own) => own.id))
      const empty: string[] = []
      const visit = (node: unknown, path: string): void => {
        if (node === undefined) empty.push(path)
        if (typeof node !== 'object' || node === null) return
        for (const [key, value] of Object.entries(node)) {
          if ((key === 'fr' || key === 'en') && value === '') empty.push(`${path}.${key}`)
          visit(value, `${path}.${key}`)
        }
      }
      visit(described, '')
      expect(empty).toEqual([])
      expect(JSON.parse(JSON.stringify(described))).toEqual(described)
    }
  })

  test('a step that is a conclusion of its own is explained there, and every such conclusion is there', () => {
    const { whole, answers } = both('logement-social')
    const { conclusions } = describeAssessment(whole, answers)
    const titles = Object.values(conclusions).map(({ title }) => title.en)
    const seen: string[] = []
    const visit = ({ see, parts }: AssessedStep): void => {
      if (see !== null) seen.push(see.en)
      parts.forEach(visit)
    }
    for (const { because, title } of Object.values(conclusions)) {
      const before = seen.length
      visit(because)
      expect(seen.slice(before)).not.toContain(title.en)
    }
    expect(new Set(seen)).toContain('High-risk system (Article 6)')
    expect(titles).toEqual(expect.arrayContaining(seen))
  })

  test('nothing is referred to a conclusion that does not explain it', () => {
    const { answers } = both('logement-social')
    // High risk comes from a product: its reasons do not say why Annex III does not apply.
    const changed = { ...answers, answers: { ...answers.answers, 'annex1-product': 'yes', annex3: ['none'] } }
    const { result, published } = results('logement-social')
    const own = assessRisk({ answers: changed, result, published, disclosure: null, identifyingColumns: [] })
    const { fria } = describeAssessment(own, changed).conclusions
    expect(fria?.because.parts[0]).toMatchObject({ see: null, answer: { en: 'No' } })
    expect(JSON.stringify(fria?.because)).toContain('none of these')
  })

  test('one answer changes the conclusion and its reasons', () => {
    const { answers } = both('logement-social')
    const { result, published } = results('logement-social')
    const highRisk = (annex3: readonly string[]) => {
      const changed = { ...answers, answers: { ...answers.answers, annex3 } }
      const own = assessRisk({ answers: changed, result, published, disclosure: null, identifyingColumns: [] })
      return describeAssessment(own, changed).conclusions['high-risk']
    }
    const before = highRisk(['annex3-5a'])
    const after = highRisk(['none'])
    expect(before?.answer.en).toBe('Yes')
    expect(after?.answer.en).toBe('No trigger found')
    expect(JSON.stringify(before?.because)).toContain('Eligibility for essential public assistance')
    expect(JSON.stringify(after?.because)).toContain('none of these')
    expect(before?.contests.map(({ question }) => question.en)).toContain(
      'Which points of Annex III does the system fall under?',
    )
  })
})
