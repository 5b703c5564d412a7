import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { intersections } from './section.ts'

/** One attribute with very many levels: its map could not be read. */
const large = (result: Result): Result => ({
  ...result,
  audit: {
    ...result.audit,
    attributes: result.audit.attributes.map((one) => ({
      ...one,
      levels: Array.from({ length: 40 }, (_, i) => ({ level: `${i}`, label: { en: `${i}`, fr: `${i}` }, n: 100 })),
    })),
  },
})

/** Two attributes of many levels each: the last pair has over thirty groups. */
const many = (result: Result): Result => {
  const [first, second] = result.audit.attributes.filter(({ levels }) => levels.length > 1)
  if (first === undefined || second === undefined) throw new TypeError('no two attributes')
  const set = [first.id, second.id]
  const sample = result.estimates.filter(
    ({ attributes, quantity, comparator }) =>
      quantity === 'selectionRate' && attributes.length === 2 && (comparator === 'value' || comparator === 'ratio'),
  )
  const value = sample.find(({ comparator }) => comparator === 'value')
  const ratio = sample.find(({ comparator, versus }) => comparator === 'ratio' && versus !== 'rest')
  const verdict = result.verdicts.find(({ verdict }) => verdict === 'misses')
  if (value === undefined || ratio === undefined || verdict === undefined) throw new TypeError('no such estimates')
  const levels = (n: number) =>
    Array.from({ length: n }, (_, i) => ({ level: `${i}`, label: { en: `${i}`, fr: `${i}` }, n: 100 }))
  const groups = Array.from({ length: 48 }, (_, i) => ({ [first.id]: `${i % 6}`, [second.id]: `${Math.floor(i / 6)}` }))
  const versus = groups[0] ?? {}
  return {
    ...result,
    audit: {
      ...result.audit,
      intersections: [set],
      attributes: result.audit.attributes.map((one) =>
        one.id === first.id
          ? { ...one, levels: levels(6) }
          : one.id === second.id
            ? { ...one, levels: levels(8) }
            : one,
      ),
    },
    estimates: groups.flatMap((group, i) => [
      { ...value, id: `value ${i}`, attributes: set, group },
      ...(i === 0 ? [] : [{ ...ratio, id: `ratio ${i}`, attributes: set, group, versus }]),
    ]),
    // The last group alone is missed: it must not be among those left out.
    verdicts: [
      { ...verdict, estimate: 'ratio 47', attributes: set, quantity: 'selectionRate', group: groups[47] ?? {}, versus },
    ],
  }
}

testSection(intersections, [
  {
    name: 'has a map with a number in every cell and its margins, the table, the sentence on the worst finding',
    given: given('logement-social', undefined, 'restricted'),
    expect: {
      en: ['<table class="heat">', '<td class="h1">27.3%</td>', '>All</th>', '273', '▲', 'Shade: the rate'],
      fr: ['<td class="h1">27,3\u202f%</td>', '>Ensemble</th>', 'Teinte\u00a0: le taux'],
    },
  },
  {
    name: 'withholds in the map what the table withholds',
    given: given('compas-2016'),
    expect: { en: ['<td>▒</td><td>▒</td><td>▒</td></tr>'], fr: ['<td>▒</td><td>▒</td><td>▒</td></tr>'] },
  },
  {
    name: 'leaves out a map too large to read, never the table',
    given: given('compas-2016', large),
    expect: { en: ['<table'], fr: ['<table'] },
    without: ['class="heat"', 'other rows'],
  },
  {
    name: 'prints the most severe groups of many under the map, and says how many are left out',
    given: given('logement-social', many, 'restricted'),
    expect: {
      en: ['class="heat"', 'other rows, of no more severe verdict, are in estimates.csv', '▲'],
      fr: ['autres lignes, de verdict non plus sévère'],
    },
  },
  { name: 'has nothing without intersections', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script'], fr: ['&lt;script'] },
  },
])
