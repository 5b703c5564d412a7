import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AIA } from '../../generated/aia.ts'
import type { AiaAnswers } from '../../types.ts'
import { weightOf } from './asked.ts'
import { aiaScore, aiaUnanswered } from './score.ts'

const NOTHING: AiaAnswers = { phase: 'implementation', answers: {} }
const scored = (kind: 'raw' | 'mitigation') =>
  Object.entries(AIA.questions).filter(([, question]) => question.kind === kind)

/** Every question with its heaviest answer, in one phase. */
function heaviest(kinds: readonly string[]): AiaAnswers {
  const answers = Object.fromEntries(
    Object.entries(AIA.questions)
      .filter(([, { kind, phase }]) => kinds.includes(kind) && (phase === undefined || phase === 'implementation'))
      .map(([id, { multiple, items }]) => {
        const sorted = [...items].sort((a, b) => weightOf(b) - weightOf(a))
        return [id, multiple ? items : (sorted[0] as string)]
      }),
  )
  return { phase: 'implementation', answers }
}

describe('the Canadian assessment', () => {
  // Maxima counted on canada-ca/aia-eia-js@b900dc7, independently of the data here.
  test('maxima of the published questionnaire', () => {
    const { maximumRaw, maximumMitigation, sections } = aiaScore(NOTHING)
    expect(scored('raw').length).toBe(70)
    expect([maximumRaw, maximumMitigation]).toEqual([167, 77])
    expect(Object.fromEntries(sections.map(({ id, maximum }) => [id, maximum]))).toEqual({
      reasons: 5,
      'risk-profile': 15,
      authority: 2,
      system: 17,
      algorithm: 15,
      decision: 8,
      impact: 52,
      data: 53,
      consultation: 10,
      'data-quality': 14,
      fairness: 44,
      privacy: 9,
    })
  })

  test('everything at its heaviest: level IV, and 15 % off where mitigation is full', () => {
    expect(aiaScore(heaviest(['raw']))).toMatchObject({
      raw: 167,
      mitigation: 0,
      deduction: false,
      total: 167,
      level: 4,
    })
    expect(aiaScore(heaviest(['raw', 'mitigation']))).toMatchObject({
      raw: 167,
      mitigation: 77,
      deduction: true,
      total: 142,
      level: 4,
    })
  })

  test('mitigation counts from 80 % of its maximum on: 62 of 77', () => {
    const full = heaviest(['mitigation']).answers
    const without = (...ids: string[]) =>
      aiaScore({
        phase: 'implementation',
        answers: Object.fromEntries(Object.entries(full).filter(([id]) => !ids.includes(id))),
      })
    // 77 − 10 (consultation) − 5 = 62, and one less.
    const consultation = Object.keys(full).filter((id) => id.startsWith('consultation'))
    expect(without(...consultation, 'fairnessImplementation21')).toMatchObject({ mitigation: 62, deduction: true })
    expect(without(...consultation, 'fairnessImplementation21', 'fairnessImplementation24A')).toMatchObject({
      mitigation: 61,
      deduction: false,
    })
  })

  test('levels at a quarter, a half and three quarters: 41.75, 83.5, 125.25', () => {
    const ids = scored('raw').map(([id]) => id)
    const reach = (wanted: number) => {
      const answers: Record<string, string | string[]> = {}
      let left = wanted
      for (const id of ids) {
        const { items, multiple } = AIA.questions[id] as (typeof AIA.questions)[string]
        const best = [...items].sort((a, b) => weightOf(b) - weightOf(a)).find((item) => weightOf(item) <= left)
        if (best === undefined) continue
        answers[id] = multiple ? [best] : best
        left -= weightOf(best)
      }
      return { left, score: aiaScore({ phase: 'implementation', answers }) }
    }
    for (const [total, level] of [
      [41, 1],
      [42, 2],
      [83, 2],
      [84, 3],
      [125, 3],
      [126, 4],
    ] as const) {
      const { left, score } = reach(total)
      expect(left).toBe(0)
      expect(score).toMatchObject({ total, level })
    }
  })

  test('"unsure" weighs, and so does what is not answered at worst', () => {
    expect(aiaScore({ phase: 'implementation', answers: { aboutDataSource15: 'item3-1' } }).raw).toBe(1)
    expect(aiaScore(NOTHING)).toMatchObject({ raw: 0, level: 1, atWorst: { raw: 167, level: 4 } })
    expect(aiaScore({ phase: 'implementation', answers: { aboutAlgorithm8: 'item2-0' } }).atWorst.raw).toBe(163)
  })

  test('what is asked depends on the phase and on other answers', () => {
    const open = (answers: AiaAnswers['answers'], phase: AiaAnswers['phase'] = 'implementation') =>
      aiaUnanswered({ phase, answers })
    expect(open({})).toContain('privacyImplementation1')
    expect(open({}, 'design')).not.toContain('privacyImplementation1')
    expect(open({})).not.toContain('aboutAlgorithm8A')
    expect(open({ aboutAlgorithm8: 'item1-3' })).toContain('aboutAlgorithm8A')
  })

  test('a heavier answer on risk never lowers the level', () => {
    const ids = scored('raw').map(([id]) => id)
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.nat(7)), fc.constantFrom(...ids), (given, changed) => {
        const pick = (id: string, nth: number) => {
          const { items, multiple } = AIA.questions[id] as (typeof AIA.questions)[string]
          const item = items[nth % items.length] as string
          return multiple ? [item] : item
        }
        const answers = Object.fromEntries(Object.entries(given).map(([id, nth]) => [id, pick(id, nth)]))
        const { items, multiple } = AIA.questions[changed] as (typeof AIA.questions)[string]
        const heavy = [...items].sort((a, b) => weightOf(b) - weightOf(a))[0] as string
        const before = aiaScore({ phase: 'design', answers })
        const after = aiaScore({ phase: 'design', answers: { ...answers, [changed]: multiple ? items : heavy } })
        expect(after.level).toBeGreaterThanOrEqual(before.level)
        expect(before.atWorst.level).toBeGreaterThanOrEqual(before.level)
      }),
    )
  })
})
