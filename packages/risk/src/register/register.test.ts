import type { Result } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { checkAnswers } from '../questionnaire/check-answers.ts'
import { readAnswers } from '../questionnaire/read-answers.ts'
import type { Measured } from './floors.ts'
import { riskRegister } from './register.ts'
import { riskMap } from './risk-map.ts'

const answersWith = (risks: object) => readAnswers({ exaequo: 1, audit: 'small', answers: {}, risks })

function measured(verdicts: object[], more: Partial<Measured> = {}): Measured {
  const audit = {
    publication: { suppressBelow: 11 },
    attributes: [{ id: 'sex', missingPeople: 0 }],
    funnel: [],
    grounds: [],
  }
  return {
    result: { audit, verdicts, estimates: [] } as unknown as Result,
    disclosure: null,
    identifyingColumns: [],
    ...more,
  }
}

const gap = (verdict: string, standard: string, attributes = ['sex'], quantity = 'selectionRate') => ({
  gap: 'established',
  verdict,
  standard,
  attributes,
  quantity,
  estimate: `${quantity}/${attributes.join('+')}`,
})
const entry = (register: ReturnType<typeof riskRegister>, id: string) => register.find((own) => own.id === id)

describe('the risk register', () => {
  test('an established gap raises the likelihood whatever was answered, and a missed benchmark more', () => {
    const answers = answersWith({ 'indirect-discrimination': { severity: 2, likelihood: 1 } })
    const plain = entry(riskRegister(answers, measured([])), 'indirect-discrimination')
    expect(plain).toMatchObject({ raised: false, evidence: null })
    const found = entry(riskRegister(answers, measured([gap('meets', 'four-fifths')])), 'indirect-discrimination')
    expect(found).toMatchObject({
      initial: { severity: 2, likelihood: 3 },
      raised: true,
      evidence: { kind: 'outcome-gap', floor: 3, ids: ['selectionRate/sex'] },
    })
    const missed = entry(riskRegister(answers, measured([gap('misses', 'four-fifths')])), 'indirect-discrimination')
    expect(missed).toMatchObject({ initial: { severity: 2, likelihood: 4 }, level: { initial: 4 } })
  })

  test('parity alone is no benchmark; errors, decisions and combinations are told apart', () => {
    const answers = answersWith({})
    const register = riskRegister(
      answers,
      measured([
        gap('misses', 'parity'),
        gap('misses', 'tolerance', ['sex'], 'falsePositiveRate'),
        gap('meets', 'four-fifths', ['sex', 'age']),
      ]),
    )
    expect(entry(register, 'indirect-discrimination')?.evidence?.floor).toBe(3)
    expect(entry(register, 'unequal-errors')?.evidence).toMatchObject({ floor: 4, ids: ['falsePositiveRate/sex'] })
    expect(entry(register, 'intersectional-discrimination')?.evidence?.ids).toEqual(['selectionRate/sex+age'])
  })

  test('a rating never lowers below what is found, and a higher one stays', () => {
    const answers = answersWith({ 'indirect-discrimination': { severity: 1, likelihood: 4 } })
    const found = entry(riskRegister(answers, measured([gap('meets', 'four-fifths')])), 'indirect-discrimination')
    expect(found).toMatchObject({ initial: { likelihood: 4 }, raised: false })
  })

  test('a rating that rests on no finding, no answer and no measure is unknown, never negligible', () => {
    const rated = { severity: 1, likelihood: 1 }
    const own = (answers: object, risks: object = { drift: rated }) =>
      entry(riskRegister(readAnswers({ exaequo: 1, audit: 'small', answers, risks }), measured([])), 'drift')
    expect(own({})).toMatchObject({
      initial: { severity: 1, likelihood: 'unknown' },
      level: { initial: 'unknown', residual: 'unknown' },
      actAs: { initial: 4, residual: 4 },
      raised: false,
    })
    expect(own({ 'self-revising': 'no' })?.level.initial).toBe(1)
    const measures = [{ label: 'Train', state: 'in-place' }]
    expect(own({}, { drift: { ...rated, measures } })?.level.initial).toBe(1)
  })

  test('a step of the process that is an error raises the risk of unequal errors, a protected input that of direct discrimination', () => {
    const answers = answersWith({
      'unequal-errors': { severity: 2, likelihood: 1 },
      'direct-discrimination': { severity: 2, likelihood: 1 },
    })
    const { result } = measured([])
    const step = (id: string, lower: number) => ({
      id,
      quantity: 'funnelRate',
      comparator: 'ratio',
      attributes: ['sex'],
      group: { sex: 'f' },
      versus: { sex: 'm' },
      stratum: null,
      exactness: 'exact',
      n: 100,
      at: { step: 'wrong' },
      interval: { lower, upper: 4 },
    })
    const audit = {
      ...result.audit,
      funnel: [{ id: 'wrong', error: true }],
      grounds: [
        { ground: 'age', use: 'input' },
        { ground: 'sexe', use: 'unknown' },
      ],
    }
    const estimates = [step('sure', 2), step('open', 0.5)]
    const register = riskRegister(answers, {
      ...measured([]),
      result: { ...result, audit, estimates } as unknown as Result,
    })
    expect(entry(register, 'unequal-errors')).toMatchObject({
      initial: { likelihood: 3 },
      evidence: { kind: 'error-gap', ids: ['sure'] },
    })
    expect(entry(register, 'direct-discrimination')).toMatchObject({
      initial: { likelihood: 4 },
      evidence: { kind: 'protected-input', ids: ['age'] },
    })
  })

  test('small groups raise the risk of re-identification, unique people more', () => {
    const answers = answersWith({ 're-identification': { severity: 2, likelihood: 1 } })
    const disclosure = (k: number) => ({ k }) as Measured['disclosure']
    expect(
      entry(riskRegister(answers, measured([], { disclosure: disclosure(20) })), 're-identification')?.evidence,
    ).toBeNull()
    expect(
      entry(riskRegister(answers, measured([], { disclosure: disclosure(4) })), 're-identification')?.initial
        .likelihood,
    ).toBe(3)
    expect(
      entry(riskRegister(answers, measured([], { disclosure: disclosure(1) })), 're-identification')?.initial
        .likelihood,
    ).toBe(4)
  })

  test('what is not rated is unknown, and acted on as the highest', () => {
    const register = riskRegister(answersWith({ tracking: { severity: 1, likelihood: 'unknown' } }), null)
    expect(register.length).toBe(19)
    expect(entry(register, 'tracking')).toMatchObject({ level: { initial: 'unknown' }, actAs: { initial: 4 } })
    expect(entry(register, 'drift')).toMatchObject({
      initial: { severity: 'unknown', likelihood: 'unknown' },
      actAs: { initial: 4, residual: 4 },
    })
    expect(riskMap(register).unrated.initial.length).toBe(19)
  })

  test('the map has sixteen cells and the moves from initial to residual', () => {
    const measures = [{ label: 'Train', state: 'planned' }]
    const register = riskRegister(
      readAnswers({
        exaequo: 1,
        audit: 'small',
        answers: { 'surveillance-location': 'no' },
        risks: {
          drift: { severity: 3, likelihood: 4, residual: { severity: 3, likelihood: 2 }, measures },
          tracking: { severity: 1, likelihood: 1 },
        },
      }),
      null,
    )
    const map = riskMap(register)
    expect(map.cells.length).toBe(16)
    expect(map.cells[0]).toMatchObject({ severity: 1, likelihood: 4 })
    expect(map.cells.find((cell) => cell.severity === 3 && cell.likelihood === 4)).toMatchObject({
      initial: ['drift'],
      residual: [],
    })
    expect(map.cells.find((cell) => cell.severity === 3 && cell.likelihood === 2)).toMatchObject({
      initial: [],
      residual: ['drift'],
    })
    expect(map.moves).toEqual([{ id: 'drift', from: [3, 4], to: [3, 2] }])
    expect(map.cells.flatMap((cell) => cell.initial).sort()).toEqual(['drift', 'tracking'])
  })
})

describe('answers that cannot be', () => {
  const problems = (document: object, estimates: ReadonlySet<string> | null = null) =>
    checkAnswers(readAnswers({ exaequo: 1, audit: 'small', answers: {}, ...document }), estimates).map(
      ({ path, code }) => [path, code],
    )

  test('a residual risk lower than the initial one without a measure', () => {
    const risk = { severity: 3, likelihood: 3, residual: { severity: 3, likelihood: 2 } }
    expect(problems({ risks: { drift: risk } })).toEqual([['risks.drift.residual', 'RISK_RESIDUAL']])
    expect(problems({ risks: { drift: { ...risk, measures: [{ label: 'x', state: 'planned' }] } } })).toEqual([])
  })

  test('evidence that is no finding', () => {
    const risks = { drift: { severity: 1, likelihood: 1, evidence: ['an opinion'] } }
    expect(problems({ risks }, new Set(['a/finding']))).toEqual([['risks.drift.evidence[0]', 'RISK_EVIDENCE']])
    expect(problems({ risks })).toEqual([])
  })

  test('none beside another, days that do not exist, questions of the Canadian assessment that are not asked', () => {
    expect(problems({ answers: { annex3: ['annex3-5a', 'none'] } })).toEqual([['answers.annex3', 'RISK_ALONE']])
    expect(problems({ answers: { annex3: ['unknown'] } })).toEqual([])
    expect(problems({ answers: { 'in-service-since': '2025-02-29' } })).toEqual([
      ['answers.in-service-since', 'SPEC_DATE'],
    ])
    expect(problems({ answers: { 'in-service-since': '2024-02-29' } })).toEqual([])
    expect(problems({ aia: { phase: 'design', answers: { aboutAlgorithm8A: 'item1-0' } } })).toEqual([
      ['aia.answers.aboutAlgorithm8A', 'RISK_AIA_NOT_ASKED'],
    ])
  })
})
