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

testSection(intersections, [
  {
    name: 'has a map with a number in every cell and its margins, the table, the sentence on the worst finding',
    given: given('logement-social', undefined, 'restricted'),
    expect: {
      en: ['class="plot heat"', '<svg role="img"', '>27.3%</text>', 'All', '273', '▲', 'Shade: the rate'],
      fr: ['>27,3\u202f%</text>', 'Ensemble', 'Teinte\u00a0: le taux'],
    },
  },
  {
    name: 'withholds in the map what the table withholds',
    given: given('compas-2016'),
    expect: { en: ['>▒</text>'], fr: ['>▒</text>'] },
  },
  {
    name: 'leaves out a map too large to read, never the table',
    given: given('compas-2016', large),
    expect: { en: ['<table'], fr: ['<table'] },
    without: ['class="plot heat"'],
  },
  { name: 'has nothing without intersections', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script'], fr: ['&lt;script'] },
  },
])
