import { defineMetric, defineRate, type Input, type Metric, message, proportionsOf } from '@exaequo/contract'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { describe, expect, test } from 'vitest'
import type { Case } from './case.ts'
import { adviceText, allAdvice, type PropertyName } from './properties.ts'
import { engineAdvice, testMetric } from './test-metric.ts'

const cases: readonly Case[] = [
  {
    name: 'by hand',
    source: 'by hand',
    groups: { a: [30, 20, 15, 35], b: [10, 20, 30, 40] },
    expect: [{ quantity: 'share', comparator: 'value', group: 'a', is: 0.5 }],
  },
  {
    name: 'weights',
    source: 'by hand',
    rows: [
      { group: 'a', n: 10, weight: 2, decision: 1, label: 1 },
      { group: 'a', n: 30, weight: 1, decision: 0, label: 0 },
      { group: 'b', n: 20, weight: 1, decision: 1, label: 0 },
      { group: 'b', n: 20, weight: 3, decision: 0, label: 1 },
    ],
    expect: [{ quantity: 'share', comparator: 'value', group: 'a', is: 0.4 }],
  },
  {
    name: 'nobody',
    source: 'by definition',
    groups: { a: [30, 20, 15, 35], b: [0, 0, 0, 0] },
    expect: [{ quantity: 'share', comparator: 'value', group: 'b', is: 'EMPTY_DENOMINATOR' }],
  },
]

const both = (en: string, fr: string) => ({ en, fr })
const right: Metric = defineRate({
  id: 'share',
  bundle: 'share',
  family: 'independence',
  quantity: 'share',
  strings: { title: both('Share', 'Part'), description: both('who', 'qui'), limits: both('blind', 'aveugle') },
  cite: [{ title: 'A paper' }],
  needs: ['decision'],
  formula: 'selected / all',
  numerator: [{ decision: '1' }],
  denominator: [{ decision: '1' }, { decision: '0' }],
}) as Metric

/** The same metric, but what it computes is put together wrongly. */
function wrong(compute: (input: Input) => unknown, more: Partial<Metric> = {}): Metric {
  return { ...right, rate: undefined, quantities: ['share'], ...more, compute: compute as Metric['compute'] } as Metric
}

const counts = {
  numerator: [{ decision: '1' as const }],
  denominator: [{ decision: '1' as const }, { decision: '0' as const }],
}
const shares = (input: Input) => proportionsOf(input, 'share', counts)
const values = (
  input: Input,
  value: (positives: { n: number; w: number }, total: { n: number; w: number }, g: number) => number,
) => ({
  kind: 'stats' as const,
  stats: shares(input).groups.map(({ positives, total }, g) => ({
    quantity: 'share',
    comparator: 'value',
    group: g,
    versus: null,
    ...(total.n === 0 ? { value: null, reason: message('EMPTY_DENOMINATOR') } : { value: value(positives, total, g) }),
    n: total.n,
    interval: null,
  })),
})

let calls = 0

/** One wrong metric a rule, and what its author is told. */
const WRONG: readonly (readonly [PropertyName, Metric, readonly Case[] | null, RegExp])[] = [
  ['is whole', { ...right, cite: [] as never }, null, /share\.cite.*\n→ Write at least one citation/],
  [
    'is whole',
    { ...right, strings: { ...right.strings, limits: undefined as never } },
    null,
    /limits.*\n→ Write what this number cannot see/,
  ],
  [
    'speaks every language',
    { ...right, strings: { ...right.strings, title: both('Share', ' ') } },
    null,
    /strings\.title: .*every language.*\n→ Write it in/,
  ],
  [
    'speaks every language',
    { ...right, strings: { ...right.strings, limits: both('It is blind', 'It is blind') } },
    null,
    /both languages say the same.*\n→ Translate/,
  ],
  [
    'has cases with sources',
    right,
    cases.slice(0, 2),
    /no case shows where there is no number.*\n→ Add one with an empty denominator/,
  ],
  [
    'has cases with sources',
    right,
    cases.map((one) => ({ ...one, source: '' })),
    /case "by hand": its numbers have no source/,
  ],
  [
    'gives the numbers of its cases',
    wrong((input) => values(input, (p, t) => 1 - p.w / t.w)),
    [cases[1] as Case, cases[2] as Case],
    /share\/value\/a is 0\.6, expected 0\.4/,
  ],
  [
    'leaves its input as it was',
    wrong((input) => {
      input.cells.measure.w.sort()
      return shares(input)
    }),
    null,
    /it changes the numbers of its cells.*\n→ Copy them/,
  ],
  [
    'leaves its input as it was',
    wrong((input) => {
      const { groups } = input
      ;(groups as unknown[]).push({})
      ;(groups as unknown[]).pop()
      return shares(input)
    }),
    null,
    /it changes its input.*\n→ Copy what you change/,
  ],
  [
    'gives the same twice',
    wrong((input) => values(input, (p, t) => p.w / t.w + (calls++ % 2) / 1000)),
    null,
    /two calls differ.*\n→ Keep nothing between calls/,
  ],
  [
    'gives the same twice',
    wrong((input) => values(input, (p, t) => p.w / t.w + Math.random() * 0)),
    null,
    /it uses Math\.random.*\n→ .*`interval: "resample"`/,
  ],
  [
    'does not mind the order of groups',
    wrong((input) => values(input, (p, t, g) => (p.w / t.w) * (g === 0 ? 1 : 0.9))),
    null,
    /in reverse order, share\/value\/a.*\n→ Read the group of a cell/,
  ],
  [
    'does not mind how many people there are',
    wrong((input) => values(input, (p, t) => p.w / t.w / (1 + 1 / t.n))),
    null,
    /three times as many.*\n→ Divide by/,
  ],
  [
    'does not mind how people are spread over cells',
    wrong((input) => values(input, (p, t) => (p.w / t.w) * (1 - input.cells.length / 100))),
    null,
    /each cell written as two.*\n→ Add up every cell/,
  ],
  [
    'lets people of no weight change nothing',
    wrong((input) => values(input, (p, t) => p.n / t.n)),
    null,
    /people of weight 0.*\n→ Take values from measure\.w/,
  ],
  [
    'is at its ideal where everyone fares alike',
    wrong((input) => {
      const found = values(input, (p, t) => p.w / t.w)
      return {
        ...found,
        stats: [...found.stats, { ...found.stats[0], comparator: 'difference', value: 0.1, group: 1, versus: 0 }],
      }
    }),
    null,
    /groups that are alike: share\/difference\/b is 0\.1, and parity is 0/,
  ],
  [
    'stays in its range',
    wrong((input) => values(input, (p, t) => (2 * p.w) / t.w + 0.5)),
    null,
    /range says 0 to 1.*\n→ Mend/,
  ],
  [
    'has a reason where it has no number',
    wrong((input) => {
      const found = values(input, (p, t) => p.w / t.w)
      return { ...found, stats: found.stats.map((stat) => ({ ...stat, value: stat.value ?? Number.NaN })) }
    }),
    null,
    /share\/value is NaN.*\n→ Where there is nothing to divide by/,
  ],
  [
    'gives only quantities that it declares',
    wrong(shares, { quantities: ['other'] }),
    null,
    /it gives `share`, and declares other.*\n→ Add it to/,
  ],
  [
    'reads no role that it does not declare',
    wrong((input) => {
      if (input.cells.domain.label.length > 9) return null
      return shares(input)
    }),
    null,
    /it reads `label`, and declares decision.*\n→ Add it to `needs`/,
  ],
]

describe('every rule has its advice', () => {
  test('a metric that is right is told nothing', () => expect(allAdvice(right, cases)).toEqual([]))

  test.each(WRONG)('%s', (property, metric, own, words) => {
    const advice = allAdvice(metric, own ?? cases)
    const found = advice.filter((one) => one.property === property).map((one) => adviceText(metric, one))
    expect(found.join('\n')).toMatch(words)
  })

  test('what throws is told as such', () => {
    const [first] = allAdvice(
      wrong(() => {
        throw new Error('oh')
      }),
      cases.slice(0, 1),
    ).filter(({ property }) => property === 'stays in its range')
    expect(first?.says).toBe('it throws Error: oh')
  })

  test('a metric that goes by how a level is written gives other numbers through an engine', async () => {
    const metric = { ...wrong(classes), needs: ['class'] } as Metric
    const one: Case = {
      name: 'classes',
      source: 'by hand',
      rows: [
        { group: 'a', n: 10, class: '1.0' },
        { group: 'a', n: 30, class: '2.0' },
      ],
    }
    expect(await engineAdvice(metric, one, () => openDuckDb())).toMatchObject({
      says: 'counted by an engine, share/value/a is 0 where it was 0.25',
    })
    expect(await engineAdvice(right, cases[1] as Case, () => openDuckDb())).toBeNull()
  })
})

function classes(input: Input) {
  const any = input.cells.domain.class.flatMap((level) => (level === null ? [] : [{ class: level }]))
  return proportionsOf(input, 'share', { numerator: [{ class: '1.0' }], denominator: any })
}

testMetric(right, cases, { engine: () => openDuckDb() })
testMetric(defineMetric({ ...wrong(shares), id: 'share-of-means', strings: right.strings }), cases)
