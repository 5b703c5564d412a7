import { fileURLToPath } from 'node:url'
import type { Estimate, Group } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { finder } from './find.ts'
import { readResult } from './run-audits.ts'

/** The committed results of a bundled audit: another test runs it again and compares the bytes. */
function committed(id: string) {
  const path = fileURLToPath(new URL(`../../../reports/${id}/restricted/result.json`, import.meta.url))
  const result = readResult(path)
  const find = finder(result.estimates)
  return {
    result,
    get(
      quantity: string,
      comparator: string,
      group: Group,
      versus: Group | null = null,
      stratum: Group | null = null,
    ): Estimate {
      const found = find({ quantity, comparator, group, versus, stratum })
      if (found === undefined)
        throw new Error(`${id} has no ${comparator} of ${quantity} for ${JSON.stringify(group)}.`)
      return found
    },
  }
}

/** As a publication prints it. */
function percent(estimate: Estimate, digits = 2): string {
  return ((estimate.value ?? Number.NaN) * 100).toFixed(digits)
}

describe('COMPAS, as ProPublica published it in 2016', () => {
  const { get, result } = committed('compas-2016')

  test('7,214 people', () => expect(result.audit.data.people).toBe(7214))

  test('false positive rates: 44.85 % against 23.45 %', () => {
    const black = get('falsePositiveRate', 'value', { race: 'African-American' })
    expect(percent(black)).toBe('44.85')
    expect(black.support).toMatchObject({ positives: 805, total: 1795 })
    expect(percent(get('falsePositiveRate', 'value', { race: 'Caucasian' }))).toBe('23.45')
  })

  test('false negative rates: 27.99 % against 47.72 %', () => {
    expect(percent(get('falseNegativeRate', 'value', { race: 'African-American' }))).toBe('27.99')
    expect(percent(get('falseNegativeRate', 'value', { race: 'Caucasian' }))).toBe('47.72')
  })

  test('the gap of false positive rates exceeds the tolerance of 5 points', () => {
    const verdict = result.verdicts.find(
      ({ standard, quantity, group, versus, attributes }) =>
        standard.startsWith('tolerance') &&
        quantity === 'falsePositiveRate' &&
        attributes.length === 1 &&
        group.race === 'African-American' &&
        versus !== 'rest',
    )
    expect(verdict).toMatchObject({ verdict: 'misses', side: 'above', gap: 'established' })
  })
})

describe('Berkeley, as Bickel, Hammel and O’Connell published it in 1975', () => {
  const { get, result } = committed('berkeley-1973')
  const women = { sex: 'Female' }
  const men = { sex: 'Male' }

  test('4,526 applications', () => expect(result.audit.data.people).toBe(4526))

  test('44.5 % of men and 30.4 % of women admitted, a ratio of 0.68', () => {
    expect(percent(get('selectionRate', 'value', men), 1)).toBe('44.5')
    expect(percent(get('selectionRate', 'value', women), 1)).toBe('30.4')
    expect(get('selectionRate', 'ratio', women, men).value).toBeCloseTo(557 / 1835 / (1198 / 2691), 12)
  })

  test.each([
    ['A', '62.1', '82.4'],
    ['B', '63.0', '68.0'],
    ['C', '36.9', '34.1'],
    ['D', '33.1', '34.9'],
    ['E', '27.7', '23.9'],
    ['F', '5.9', '7.0'],
  ])('department %s: %s %% of men, %s %% of women', (dept, ofMen, ofWomen) => {
    expect(percent(get('selectionRate', 'value', men, null, { dept }), 1)).toBe(ofMen)
    expect(percent(get('selectionRate', 'value', women, null, { dept }), 1)).toBe(ofWomen)
  })
})

describe('DUO, as Statistics Netherlands and Algorithm Audit published it in 2024', () => {
  const { get, result } = committed('duo-2014')
  const outside = { origin: 'outside_europe' }
  const netherlands = { origin: 'netherlands' }

  test('3.67 % against 0.59 % selected for control', () => {
    const own = get('selectionRate', 'value', outside)
    expect(percent(own)).toBe('3.67')
    expect(own.support).toMatchObject({ positives: 2010, total: 54820 })
    expect(percent(get('selectionRate', 'value', netherlands))).toBe('0.59')
    expect(percent(get('selectionRate', 'value', {}))).toBe('1.28')
  })

  test('a relative risk of 6.2, with what rounding leaves open', () => {
    const ratio = get('selectionRate', 'ratio', outside, netherlands)
    expect((ratio.value ?? 0).toFixed(1)).toBe('6.2')
    expect(ratio.exactness).toBe('rounded')
    expect(ratio.interval?.method).toBe('koopman+rounding')
    // Both published totals may be off by 5: the interval must hold every ratio that these allow.
    const least = 2005 / (2005 + 52815) / (1055 / (1055 + 177155))
    const most = 2015 / (2015 + 52805) / (1045 / (1045 + 177165))
    expect(ratio.interval?.lower).toBeLessThan(least)
    expect(ratio.interval?.upper).toBeGreaterThan(most)
    // And stay as sharp as the published totals allow, which adding up rounded rows would not.
    expect(ratio.interval?.lower).toBeGreaterThan(5.6)
    expect(ratio.interval?.upper).toBeLessThan(6.8)
  })

  // README and notebook Table1 of NGO-Algorithm-Audit/DUO-CUB: high risk 28.1 % against 14.2 %, twice; selected among high
  // risk 11.6 % against 2.1 %. Shares of the start population are those of the funnel drawn there.
  test('the funnel: each step, and the make-up of those who reach it', () => {
    const step = (id: string, comparator: string, group: object) =>
      result.estimates.find(
        ({ quantity, at, group: own, comparator: by }) =>
          quantity === 'funnelRate' &&
          at?.step === id &&
          by === comparator &&
          JSON.stringify(own) === JSON.stringify(group),
      )
    const share = (id: string, group: object) =>
      result.estimates.find(
        ({ quantity, at, group: own }) =>
          quantity === 'funnelShare' && at?.step === id && JSON.stringify(own) === JSON.stringify(group),
      )
    const rate = (id: string, group: object) => ((step(id, 'value', group)?.value ?? 0) * 100).toFixed(1)
    expect([rate('high-risk', outside), rate('high-risk', netherlands)]).toEqual(['28.1', '14.2'])
    expect(step('high-risk', 'ratio', outside)?.value?.toFixed(1)).toBe('2.0')
    expect([rate('selected-high', outside), rate('selected-high', netherlands)]).toEqual(['11.6', '2.1'])
    expect(step('selected', 'ratio', outside)).toMatchObject({
      value: get('selectionRate', 'ratio', outside, netherlands).value,
      interval: get('selectionRate', 'ratio', outside, netherlands).interval,
    })
    expect(share('all', outside)?.value?.toFixed(3)).toBe('0.220')
    expect(share('selected', outside)?.value?.toFixed(3)).toBe('0.632')
  })

  test('being selected is unfavourable, and the verdict stands on the relative risk', () => {
    expect(result.audit.decision?.favourable).toBe(false)
    const verdict = result.verdicts.find(
      ({ standard, quantity, group, versus }) =>
        standard === 'four-fifths' &&
        quantity === 'selectionRate' &&
        group.origin === 'outside_europe' &&
        versus !== 'rest',
    )
    expect(verdict).toMatchObject({ verdict: 'misses', side: 'above', gap: 'established' })
  })
})
