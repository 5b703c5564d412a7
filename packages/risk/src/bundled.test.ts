import { readFileSync } from 'node:fs'
import type { Locale, Result } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { assessRisk, type RiskAssessment } from './assess.ts'
import { EXPORT_IDS, type ExportId, exportAs } from './exports/export-as.ts'
import { checkAnswers } from './questionnaire/check-answers.ts'
import { readAnswers, validateAnswers } from './questionnaire/read-answers.ts'
import type { RiskAnswers } from './types.ts'

const root = new URL('../../../', import.meta.url)
const AUDITS = ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social'] as const
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const results = new Map<string, Result>()
function resultOf(id: string, audience: string): Result {
  const path = `reports/${id}/${audience}/result.json`
  const found = results.get(path) ?? (JSON.parse(read(path)) as Result)
  results.set(path, found)
  return found
}
const documentOf = (id: string) => parse(read(`audits/${id}.risk.yaml`))

function assess(
  id: string,
  changes: { date?: string; answers?: RiskAnswers['answers'] } = {},
): { assessment: RiskAssessment; answers: RiskAnswers; published: Result } {
  const given = readAnswers(documentOf(id))
  const answers = { ...given, answers: { ...given.answers, ...changes.answers } }
  const own = resultOf(id, 'restricted')
  const result = { ...own, audit: { ...own.audit, date: changes.date ?? own.audit.date } }
  const published = resultOf(id, 'public')
  return {
    assessment: assessRisk({ answers, result, published, disclosure: null, identifyingColumns: [] }),
    answers,
    published,
  }
}

const conclusion = ({ conclusions }: RiskAssessment, id: string) => conclusions.find((own) => own.id === id)

describe('answers of the bundled audits', () => {
  for (const id of AUDITS) {
    test(`${id}: fit the schema, and their evidence is findings`, () => {
      expect(validateAnswers(documentOf(id)), JSON.stringify(validateAnswers.errors?.slice(0, 2))).toBe(true)
      const estimates = new Set(resultOf(id, 'restricted').estimates.map((estimate) => estimate.id))
      expect(checkAnswers(readAnswers(documentOf(id)), estimates)).toEqual([])
    })
  }
})

describe('logement-social', () => {
  const { assessment } = assess('logement-social')

  test('is high-risk under Annex III 5(a) with profiling', () => {
    expect(assessment.annexPoints).toEqual(['annex3-5a'])
    expect(conclusion(assessment, 'high-risk')).toMatchObject({ value: 'yes', actAs: 'yes', illustration: false })
    expect(conclusion(assessment, 'derogated')).toMatchObject({ value: 'no' })
    expect(JSON.stringify(conclusion(assessment, 'high-risk')?.because)).toContain('"id":"profiling"')
  })

  test('counts days from its own date, with the text of that day and what it says since', () => {
    expect(conclusion(assessment, 'high-risk')?.rule).toMatchObject({
      state: 'future',
      appliesFrom: '2026-08-02',
      daysLeft: 489,
      sinceAppliesFrom: '2027-12-02',
    })
    const later = assess('logement-social', { date: '2026-11-23' }).assessment
    expect(conclusion(later, 'high-risk')?.rule).toMatchObject({
      state: 'future',
      appliesFrom: '2027-12-02',
      daysLeft: 374,
      sinceAppliesFrom: null,
    })
    const after = assess('logement-social', { date: '2027-12-02' }).assessment
    expect(conclusion(after, 'high-risk')?.rule).toMatchObject({ state: 'inForce', daysLeft: null })
  })

  test('owes both impact assessments, the mention and the publication', () => {
    for (const id of [
      'dpia',
      'fria',
      'mention',
      'publication',
      'deployer-duties',
      'registration-use',
      'explanation-86',
      'justification',
    ]) {
      expect(conclusion(assessment, id)?.value, id).toBe('yes')
    }
    expect(assessment.registration).toEqual({ section: 'public', article: 'art49-1' })
    expect(assessment.banner).toBe(false)
  })

  test('has everything filled in', () => {
    expect(assessment.open).toEqual([])
    expect(assessment.fundamentalRights.map(({ answer }) => answer === null)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(assessment.fundamentalRights[3]?.findings.length).toBeGreaterThan(0)
    expect(assessment.explanation.every(({ answer }) => answer !== null)).toBe(true)
    expect(assessment.justification.points.every(({ answer }) => answer !== null)).toBe(true)
    expect(assessment.justification.findings.length).toBeGreaterThan(0)
    expect(assessment.mention.missing).toEqual([])
    expect(assessment.mention.text).toContain('CADA')
    expect(assessment.mention.text).not.toContain('à compléter')
    expect(assessment.map.unrated).toEqual({ initial: [], residual: [] })
  })

  test('findings raise its risks of discrimination', () => {
    const own = (id: string) => assessment.register.find((entry) => entry.id === id)
    expect(own('indirect-discrimination')).toMatchObject({
      raised: true,
      initial: { likelihood: 4 },
      evidence: { kind: 'outcome-gap', floor: 4 },
    })
    expect(own('intersectional-discrimination')).toMatchObject({ raised: true, initial: { likelihood: 4 } })
    expect(own('unrepresentative-data')?.evidence?.ids).toContain('sexe')
  })

  test('names its duties with their dates', () => {
    const duty = assessment.duties.find(({ rule }) => rule.id === 'art26-2')
    expect(duty).toMatchObject({ applies: 'yes', who: 'deployer', due: '2026-08-02', daysLeft: 489, legacy: false })
    const older = assess('logement-social', { answers: { 'significant-change': 'no' } }).assessment
    expect(older.duties.find(({ rule }) => rule.id === 'art26-2')).toMatchObject({ due: '2030-08-02', legacy: true })
  })

  test('every conclusion says what would change it, and the packs say their version', () => {
    for (const { id, because } of assessment.conclusions) expect(because.id, id).not.toBe('')
    // Where several answers each block or cause a conclusion, no single one changes it.
    const none = assessment.conclusions.filter(({ contestableBy }) => contestableBy.length === 0).map(({ id }) => id)
    expect(none).toEqual(['derogated', 'bias-data', 'justification'])
    expect(conclusion(assessment, 'high-risk')?.contestableBy).toContainEqual({
      question: 'ai-system',
      from: 'yes',
      becomes: 'no',
      to: ['no'],
    })
    expect(assessment.packs.find(({ id }) => id === 'eu-ai-act')).toMatchObject({
      version: '2026-11-23',
      consolidatedOn: '2026-07-27',
      asOf: '2025-03-31',
    })
  })

  test('is the same from run to run, and plain data', () => {
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
    expect(assess('logement-social').assessment).toEqual(assessment)
  })
})

describe('the explicit mention', () => {
  test('says where the rules are only if they are published, and shows what is still to fill in', () => {
    expect(assess('logement-social').assessment.mention.text).not.toContain('publiées ici')
    const { assessment } = assess('logement-social', { answers: { 'rules-published': 'yes' } })
    expect(assessment.mention.text).toContain('publiées ici : https://valbrune.example/algorithmes/cotation.')
    const { mention } = assess('logement-social', {
      answers: { 'rules-published': 'yes', 'rules-link': 'unknown', contact: 'unknown' },
    }).assessment
    expect(mention.missing).toEqual(['contact', 'rules-link'])
    expect(mention.text).toContain('[à compléter : service et adresse]')
  })
})

describe('what is to be confirmed', () => {
  test('follows the wording of the day', () => {
    const open = (date: string) => conclusion(assess('logement-social', { date }).assessment, 'bias-data')?.toConfirm
    expect(open('2026-07-26')).toEqual([])
    expect(open('2026-07-27')).toEqual(['bias-data'])
  })
})

describe('audits from elsewhere', () => {
  test('outside the Union everything is an illustration, as of the packs’ version', () => {
    const { assessment } = assess('compas-2016')
    for (const pack of assessment.packs.filter(({ id }) => id !== 'conventions'))
      expect(pack).toMatchObject({ illustration: true, asOf: '2026-11-23' })
    expect(conclusion(assessment, 'high-risk')).toMatchObject({ value: 'yes', actAs: 'yes', illustration: true })
    expect(conclusion(assessment, 'prohibited')).toMatchObject({ value: 'unknown', actAs: 'yes' })
  })

  test('in another Member State, the Union’s law at the audit’s date, French law as an illustration', () => {
    const { assessment } = assess('duo-2014')
    const pack = (id: string) => assessment.packs.find((own) => own.id === id)
    expect(pack('eu-ai-act')).toMatchObject({ illustration: false, asOf: '2024-05-22' })
    expect(pack('fr-crpa')).toMatchObject({ illustration: true, asOf: '2026-11-23' })
    expect(conclusion(assessment, 'mention')).toMatchObject({ value: 'unknown', illustration: true })
    expect(assessment.banner).toBe(true)
  })

  test('people who decide without an algorithm trigger nothing of the AI Act in the answers given', () => {
    const { assessment } = assess('berkeley-1973')
    for (const id of ['prohibited', 'high-risk', 'fria', 'mention'])
      expect(conclusion(assessment, id)?.value, id).toBe('no')
    expect(conclusion(assessment, 'dpia')?.value).toBe('unknown')
  })
})

describe('exports', () => {
  const made = (id: string, as: ExportId, locale: Locale = 'fr', changes: Parameters<typeof assess>[1] = {}) => {
    const { assessment, answers, published } = assess(id, changes)
    return exportAs(as, { answers, assessment, published, locale })
  }

  for (const as of EXPORT_IDS) {
    test(`${as} of logement-social fits its schema in both languages, and nothing is missing but what it says`, () => {
      for (const locale of ['fr', 'en'] as const) {
        const { errors, missing } = made('logement-social', as, locale)
        expect(errors).toEqual([])
        expect(missing, locale).toEqual(
          {
            etalab: ['ressources_impact'],
            aia: [],
            'model-card': [],
            algoritmeregister: [],
            pia: [
              locale === 'fr'
                ? '222 (recueil du consentement, s’il y a lieu)'
                : '222 (how consent is obtained, if it is relied on)',
            ],
          }[as],
        )
      }
    })
  }

  test('the Dutch register’s entry says what is still to be translated, Etalab’s that no schema is official', () => {
    const dutch = made('logement-social', 'algoritmeregister').notes.map(({ en }) => en)
    expect(dutch[0]).toMatch(
      /accepts Dutch only.*Fields: name, description_short, goal, .*methods_and_models, provider\./,
    )
    expect(made('logement-social', 'etalab').notes[0]?.fr).toContain('Il n’existe pas de schéma officiel')
    for (const as of EXPORT_IDS) expect(made('duo-2014', as).notes.length, as).toBeGreaterThan(0)
  })

  test('what is not known is named and never invented', () => {
    const { errors, missing } = made('compas-2016', 'algoritmeregister')
    expect(errors.join()).toContain("required property 'status'")
    expect(missing).toContain('contact_email')
    for (const as of ['etalab', 'aia', 'pia', 'model-card'] as const)
      expect(made('compas-2016', as).errors, as).toEqual([])
  })

  test('the register’s category follows the qualification', () => {
    expect(made('logement-social', 'algoritmeregister').document).toMatchObject({
      publication_category: 'Hoog-risico AI-systeem',
      category: ['Wonen'],
      contact_email: 'algorithmes@valbrune.example',
      begin_date: '2023-01',
      status: 'In gebruik',
    })
    const calm = made('logement-social', 'algoritmeregister', 'fr', { answers: { annex3: ['none'] } })
    expect(calm.document).toMatchObject({ publication_category: 'Impactvolle algoritmes' })
  })

  test('the PIA file has what the tool’s import reads: whole numbers as references, gauges from 0 to 4, dates', () => {
    const { document } = made('logement-social', 'pia') as {
      document: {
        answers: { reference_to: number; data: { gauge: number | null; list: string[]; text: string | null } }[]
        comments: { description: string }[]
      }
    }
    const byReference = new Map(document.answers.map((answer) => [answer.reference_to, answer.data]))
    expect(byReference.get(325)?.gauge).toBe(3)
    // After measures: what findings raise stands before them.
    expect(byReference.get(326)?.gauge).toBe(2)
    expect(byReference.get(322)?.list.length).toBe(7)
    expect(document.comments[0]?.description).toContain('Résultat discriminatoire')
    expect(new Set(byReference.keys()).size).toBe(document.answers.length)
  })

  test('hostile texts stay texts: no markup reaches a tool that shows HTML', () => {
    const hostile = '<img src=x onerror="alert(1)"> & \'co\''
    const { document, errors } = made('logement-social', 'pia', 'fr', {
      answers: { 'fria-harms': { fr: hostile, en: hostile }, 'legal-grounds': { fr: hostile, en: hostile } },
    })
    expect(errors).toEqual([])
    expect(JSON.stringify(document)).not.toContain('<img')
  })

  test('lengths of the Dutch register are kept', () => {
    const long = 'mot '.repeat(2000)
    const { document, errors } = made('logement-social', 'algoritmeregister', 'fr', {
      answers: { 'fria-harms': { fr: long, en: long } },
    })
    expect(errors).toEqual([])
    expect([...(document as { risks: string }).risks].length).toBe(2500)
  })

  test('the model card shows no number that the published result withholds', () => {
    const { document } = made('logement-social', 'model-card')
    const shown = (document as { quantitative_analysis: { performance_metrics: { value: number }[] } })
      .quantitative_analysis.performance_metrics
    const published = resultOf('logement-social', 'public').estimates.filter(
      ({ exactness, value }) => exactness !== 'withheld' && value !== null,
    )
    const values = new Set(published.map(({ value }) => value))
    expect(shown.length).toBeGreaterThan(10)
    for (const { value } of shown) expect(values.has(value)).toBe(true)
  })

  test('the score of the Canadian assessment of logement-social', () => {
    const { document } = made('logement-social', 'aia') as {
      document: { score: { raw: number; level: number; sections: { id: string; kind: string; score: number }[] } }
    }
    const { score } = document
    expect(
      score.sections.filter(({ kind }) => kind === 'raw').reduce((total, section) => total + section.score, 0),
    ).toBe(score.raw)
    expect(score).toMatchObject({
      raw: 82,
      mitigation: 35,
      deduction: false,
      total: 82,
      level: 2,
      atWorst: { raw: 82, level: 2 },
    })
  })
})
