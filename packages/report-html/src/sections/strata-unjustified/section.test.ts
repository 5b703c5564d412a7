import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { strataUnjustified } from './section.ts'

const unjustified: Parameters<typeof given>[1] = (result) => ({
  ...result,
  audit: { ...result.audit, strata: [{ columns: ['dept'], legitimate: null }] },
})

testSection(strataUnjustified, [
  {
    name: 'has the whole comparison, said to be without a reason',
    given: given('berkeley-1973', unjustified, 'restricted'),
    expect: {
      en: ['Conditioning not justified', '82.4% (108)', 'Cochran', '+1.8 ['],
      fr: ['Conditionnement non justifié', 'Cochran'],
    },
  },
  { name: 'has nothing where every conditioning has its reason', given: given('berkeley-1973'), expect: null },
  {
    name: 'escapes what is given',
    given: given('berkeley-1973', (result) => hostile(unjustified(result))),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
