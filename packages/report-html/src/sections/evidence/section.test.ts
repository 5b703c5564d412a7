import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { evidence } from './section.ts'

testSection(evidence, [
  {
    name: 'names the evidence by hashes',
    given: given('duo-2014', undefined, 'restricted'),
    expect: { en: ['Version of', 'sha256-', 'DuckDB'], fr: ['Version de', 'sha256-'] },
    without: ['commitments', 'engagements'],
  },
  {
    name: 'names what is not public by commitments, and says so',
    given: given('duo-2014'),
    expect: { en: ['commit-', 'commitments'], fr: ['commit-', 'engagements'] },
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile, 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
