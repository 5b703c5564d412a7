import type { Estimate, Result } from '@exaequo/contract'
import { message } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { population } from './section.ts'

/** The rates of people left out for one reason, by sex. */
const leftOut = (result: Result): Result => {
  const model = result.estimates.find(
    ({ quantity, comparator }) => quantity === 'selectionRate' && comparator === 'value',
  )
  const made = (level: string, positives: number, total: number): Estimate => ({
    ...(model as Estimate),
    ...{ id: level, metric: 'left-out', quantity: 'leftOutRate', attributes: ['sex'], at: { reason: 'filter:0' } },
    ...{ group: { sex: level }, value: positives / total, support: { positives, total }, n: total, exactness: 'exact' },
  })
  const hidden: Estimate = { ...made('Female', 1, 1000), value: null, support: null, exactness: 'withheld' }
  const reason = message('LEFT_OUT_FILTER_IN', { column: 'dept', values: 'A' })
  return {
    ...result,
    audit: { ...result.audit, data: { ...result.audit.data, leftOut: [{ id: 'filter:0', reason, n: 300 }] } },
    estimates: [...result.estimates, made('Male', 300, 2400), hidden],
  }
}

testSection(population, [
  {
    name: 'says who is concerned and who is not in the file, and that the analysis leaves nobody out',
    given: given('logement-social'),
    expect: {
      en: ['Everyone who looks for social housing', 'two local town halls', 'give up applying', 'leaves nobody'],
      fr: ['Non-recours', 'mairies annexes', 'n’écarte personne'],
    },
  },
  {
    name: 'says what is not filled',
    given: given('duo-2014'),
    expect: { en: ['<dd class="unfilled">not filled'], fr: ['<dd class="unfilled">non renseigné'] },
  },
  {
    name: 'has who is left out, filter by filter, by group',
    given: given('berkeley-1973', leftOut),
    expect: {
      en: ['12.5% (300 of 2,400)', 'dept is none of A', '<td>▒</td>'],
      fr: ['12,5\u202f% (300 sur 2\u202f400)', '<td>▒</td>'],
    },
    without: ['leaves nobody', 'n’écarte personne'],
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
