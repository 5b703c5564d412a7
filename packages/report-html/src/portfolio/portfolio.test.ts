import type { Result } from '@exaequo/contract'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { hostile, optionsOf, resultOf } from '../../test/given.ts'
import { renderPortfolio } from './portfolio.ts'

const AUDITS = ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social'] as const
const options = { ...optionsOf('en'), reportOf: (id: string) => `${id}/report.html`, otherLocale: 'index.fr.html' }
const render = (results: readonly Result[], more: object = {}) => renderPortfolio(results, { ...options, ...more })

function matrix(page: string): { heads: string[]; rows: string[][] } {
  const { document } = parseHTML(page)
  const textOf = (cell: Element) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    heads: [...document.querySelectorAll('thead th')].map(textOf),
    rows: [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf)),
  }
}

/** One group of a small audit, with a ratio, its simultaneous interval and a verdict. */
function small(
  id: string,
  verdict: 'misses' | 'meets' | 'inconclusive',
  lower: number,
  upper: number,
  n: number,
): Result {
  const result = resultOf('berkeley-1973', 'restricted')
  const [judged] = result.verdicts.filter(({ region, stratum }) => region !== null && stratum === null)
  if (judged === undefined) throw new TypeError('no verdict')
  const simultaneous = { lower, upper, level: 0.95, method: 'test' }
  return {
    ...result,
    audit: { ...result.audit, id, title: { en: id, fr: id }, data: { ...result.audit.data, people: 100 } },
    estimates: result.estimates.map((one) => (one.comparator === 'value' ? { ...one, n } : one)),
    verdicts: [
      { ...judged, verdict, gap: 'notEstablished', side: verdict === 'misses' ? 'below' : null, simultaneous },
    ],
  }
}

test('has a row a system and a column a ground, with state, whom it compares, interval and people', () => {
  const { heads, rows } = matrix(render(AUDITS.map((id) => resultOf(id))))
  expect(rows).toHaveLength(4)
  expect(heads.slice(0, 2)).toEqual(['Audit', 'People'])
  const sex = heads.findIndex((head) => /^sex$/i.test(head))
  const berkeley = rows.find(([head]) => head?.includes('Berkeley'))
  expect(berkeley?.[sex]).toMatch(
    /^▲ Gap larger than the benchmark.*Women \/ Men: 0\.68 \[0\.\d+ ; 0\.\d+\]; n = 1,835$/,
  )
  // Not examined there.
  expect(berkeley?.filter((cell) => cell === '–')).toHaveLength(heads.length - 3)
  expect(rows.flat().join(' ')).not.toMatch(/score of|points? out of/i)
})

test('orders by state, then by the bound nearest to equality, then by the people in the group', () => {
  const batch = [
    small('meets', 'meets', 0.95, 1.05, 9000),
    small('unsettled-few', 'inconclusive', 0.7, 1.2, 50),
    small('misses-near', 'misses', 0.6, 0.78, 500),
    small('unsettled-many', 'inconclusive', 0.7, 1.2, 5000),
    small('misses-far', 'misses', 0.3, 0.5, 20),
    small('meets-with-a-gap-of-its-interval', 'meets', 0.85, 0.9, 100),
  ]
  const { rows } = matrix(render(batch))
  expect(rows.map(([head]) => head?.split(/[A-Z]/)[0])).toEqual([
    'misses-far',
    'misses-near',
    'unsettled-many',
    'unsettled-few',
    'meets-with-a-gap-of-its-interval',
    'meets',
  ])
})

test('a script may sort a column by the rank of its findings, which the page bears', () => {
  const page = render(AUDITS.map((id) => resultOf(id)))
  const keys = [...page.matchAll(/ data-key=(\d+)/g)].map(([, key]) => Number(key))
  expect(new Set(keys).size).toBe(keys.length)
  expect([...keys].sort((a, b) => a - b)).toEqual(keys.map((_, i) => i))
})

test('says that it is restricted where a result is, and names what could not run', () => {
  const notRun = [{ id: 'broken', reason: 'No such file.' }]
  const page = render([resultOf('duo-2014', 'restricted')], { notRun })
  expect(page).toContain('class="restricted"')
  expect(page).toContain('<bdi>broken</bdi>: <bdi>No such file.</bdi>')
  expect(render([resultOf('duo-2014')])).not.toContain('class="restricted"')
})

test('names stay text', () => {
  const page = render(AUDITS.map((id) => hostile(resultOf(id))))
  expect(page.split('<script>')).toHaveLength(2)
  expect(page).toContain('&lt;script&gt;')
})
