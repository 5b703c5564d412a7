import type { Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { intersectionVerdicts } from './section.ts'

const crossed = (result: Result) => {
  const difference = result.estimates.find(
    ({ attributes, comparator, value }) => attributes.length === 2 && comparator === 'difference' && value !== null,
  )
  const verdict = result.verdicts.find(({ attributes }) => attributes.length === 2)
  if (difference === undefined || verdict === undefined) throw new TypeError('no such estimates')
  return { difference, verdict }
}

/** One difference of mean errors, judged. */
const judgedAmounts = (result: Result): Result => {
  const { difference, verdict } = crossed(result)
  const interval = { lower: 242.4, upper: 297.1, level: 0.95, method: 'student' }
  const own = { ...difference, quantity: 'meanError', value: 269.6, interval, support: null }
  return {
    ...result,
    estimates: [own],
    verdicts: [
      {
        ...verdict,
        ...{ estimate: own.id, attributes: own.attributes, group: own.group, versus: own.versus },
        ...{ quantity: 'meanError', comparator: 'difference', verdict: 'misses', side: 'above', gap: 'established' },
      },
    ],
  }
}

/** Three hundred groups that meet their benchmark, but the last. */
const manyGroups = (result: Result): Result => {
  const { difference, verdict } = crossed(result)
  const [first = '', second = ''] = difference.attributes
  const groups = Array.from({ length: 300 }, (_, i) => ({ [first]: `group ${i}`, [second]: 'Male' }))
  const own = groups.map((group, i) => ({ ...difference, id: `${i}`, group, quantity: 'falsePositiveRate' }))
  return {
    ...result,
    audit: {
      ...result.audit,
      attributes: result.audit.attributes.map((one) =>
        one.id === second
          ? { ...one, levels: one.levels.map((level) => ({ ...level, label: { en: '', fr: '' } })) }
          : one,
      ),
    },
    estimates: own,
    verdicts: own.map(({ id, attributes, group, versus }, i) => ({
      ...verdict,
      ...{ estimate: id, attributes, group, versus, quantity: 'falsePositiveRate', comparator: 'difference' },
      ...{ verdict: i === 299 ? ('misses' as const) : ('meets' as const), gap: 'notEstablished' as const },
    })),
  }
}

testSection(intersectionVerdicts, [
  {
    name: 'has every verdict with its symbol and number',
    given: given('compas-2016'),
    expect: { en: ['false positive rate, ratio', '▲ 2.2 ['], fr: ['taux de faux positifs, rapport', '▲ 2,2 ['] },
  },
  {
    name: 'writes differences of amounts in their own unit, under a head that says so',
    given: given('compas-2016', judgedAmounts),
    expect: { en: ['mean error, difference', '270 ['], fr: ['erreur moyenne, différence', '270 ['] },
    without: ['points', '\u202f%'],
  },
  {
    name: 'prints the most severe of very many, and says how many are left out',
    given: given('compas-2016', manyGroups),
    expect: {
      en: ['200 other groups, of no more severe verdict', 'group 299 × ', '▲'],
      fr: ['200 autres groupes, de verdict non plus sévère'],
    },
  },
  { name: 'has nothing without intersections', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
