import type { Estimate, EstimateSupport, Group, Interval, PValue } from '@exaequo/contract'
import { describe, expect, test } from 'vitest'
import { compareAudit } from './compare.ts'
import { finder } from './find.ts'
import { type Fixture, fixtures, type GoldenAudit, type GoldenRun } from './fixture.ts'
import { isClose, Tally } from './tally.ts'

/** Department A of Berkeley, as a result would say it: 89 of 108 women and 512 of 825 men admitted. */
const WOMEN = { positives: 89, total: 108 }
const MEN = { positives: 512, total: 825 }
const BOTH = { ...WOMEN, versusPositives: MEN.positives, versusTotal: MEN.total }
const EQUALITY: PValue = {
  value: 3.2804036171166e-5,
  adjusted: 3.2804036171166e-5,
  method: 'chi-squared',
  statistic: 17.248013440846,
  degreesOfFreedom: 1,
  minimumExpected: 38.430868167203,
}

function estimate(about: Partial<Estimate> & Pick<Estimate, 'comparator' | 'group' | 'value'>): Estimate {
  const base = { metric: 'selection-rate', quantity: 'selectionRate', versus: null, stratum: null, reason: null }
  const rest = { id: '', support: null, nEffective: 0, interval: null, pValue: null, exactness: 'exact' as const }
  return { ...base, ...rest, n: about.support?.total ?? 0, attributes: Object.keys(about.group), ...about }
}

function valueEstimate(group: Group, support: EstimateSupport, value: number, lower: number, upper: number): Estimate {
  return estimate({ comparator: 'value', group, support, value, interval: interval(lower, upper, 'wilson') })
}

function interval(lower: number, upper: number, method: string): Interval {
  return { lower, upper, level: 0.95, method }
}

const versus = { Gender: 'Male' }
const RESULT: readonly Estimate[] = [
  valueEstimate({ Gender: 'Female' }, WOMEN, 0.82407407407407, 0.74150459379482, 0.88438137673982),
  valueEstimate({ Gender: 'Male' }, MEN, 0.62060606060606, 0.58700802058307, 0.65308614686259),
  valueEstimate({}, { positives: 601, total: 933 }, 0.64415862808146, 0.61290410932481, 0.67423092026559),
  estimate({
    comparator: 'difference',
    group: { Gender: 'Female' },
    versus,
    value: 0.20346801346801,
    support: BOTH,
    interval: interval(0.11473991714663, 0.27250278042064, 'newcombe'),
    pValue: EQUALITY,
  }),
  estimate({
    comparator: 'ratio',
    group: { Gender: 'Female' },
    versus,
    value: 1.3278537326389,
    support: BOTH,
    interval: interval(1.1844, 1.4544, 'koopman'),
    pValue: EQUALITY,
  }),
  estimate({
    comparator: 'spread',
    group: {},
    attributes: ['Gender'],
    value: 0.20346801346801,
    pValue: { ...EQUALITY, adjusted: null },
  }),
  estimate({ comparator: 'minMaxRatio', group: {}, attributes: ['Gender'], value: 0.75309499489275 }),
]

const fixture = fixtures().find(({ case: name }) => name === 'ucb_admissions_strata') as Fixture
const run = fixture.runs.find(({ id }) => id === 'A') as GoldenRun
const audit = run.audits[0] as GoldenAudit

function compare(estimates: readonly Estimate[]): Tally {
  const tally = new Tally()
  compareAudit({ fixture, run, audit, find: finder(estimates), tally })
  return tally
}

describe('a result made by hand', () => {
  test('agrees with the golden numbers', () => {
    const tally = compare(RESULT)
    expect(tally.differences).toEqual([])
    // 3 groups of 6, 7 against the reference, 6 of tests, 5 of corrections, 7 over all groups, 1 of people.
    expect(tally.compared).toBe(44)
  })

  test.each(RESULT.map((one, i) => [i, `${one.comparator} of ${JSON.stringify(one.group)}`] as const))(
    'estimate %i (%s) changed in the ninth digit is seen',
    (i) => {
      const changed = RESULT.map((one, j) => (i === j ? { ...one, value: (one.value ?? 0) * (1 + 1e-9) } : one))
      expect(compare(changed).differences).not.toEqual([])
    },
  )

  test.each(RESULT.map((_, i) => i))('estimate %i left out is seen', (i) => {
    expect(compare(RESULT.filter((_, j) => j !== i)).differences).not.toEqual([])
  })

  test.each(['value', 'statistic', 'adjusted', 'minimumExpected'] as const)('a changed p-value (%s) is seen', (key) => {
    const changed = RESULT.map((one) =>
      one.comparator === 'difference' && one.pValue !== null
        ? { ...one, pValue: { ...one.pValue, [key]: (one.pValue[key] ?? 0) * (1 + 1e-8) } }
        : one,
    )
    expect(compare(changed).differences).toHaveLength(1)
  })

  test('another method, and a value where there should be a reason, are seen', () => {
    const renamed = RESULT.map((one) =>
      one.interval?.method === 'newcombe' ? { ...one, interval: { ...one.interval, method: 'wald' } } : one,
    )
    expect(compare(renamed).differences).toEqual([expect.stringContaining('wald, expected newcombe')])
    expect(isClose(0, null, { relative: 1, absolute: 1 })).toBe(false)
    expect(isClose(null, 0, { relative: 1, absolute: 1 })).toBe(false)
  })
})

test('two metrics that print one number differently are refused', () => {
  const [first] = RESULT as [Estimate]
  expect(() => finder([first, { ...first, metric: 'other', value: 0.5 }])).toThrow('Two values')
})
