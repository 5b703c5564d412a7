import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { plan } from './section.ts'

testSection(plan, [
  {
    name: 'says when it was fixed, what changed since and what was run before',
    given: given('logement-social', undefined, 'restricted'),
    expect: {
      en: ['15 January 2025', '10 February 2025', 'The crossing', 'sha256-', 'Hash of the specification'],
      fr: ['15 janvier 2025', 'Empreinte de la spécification', '20 février 2025'],
    },
  },
  {
    name: 'says what is not filled, and shows a commitment in public',
    given: given('berkeley-1973'),
    expect: { en: ['Commitment to the', 'not filled'], fr: ['Engagement sur', 'non renseigné'] },
  },
  {
    name: 'escapes what is given',
    given: given('berkeley-1973', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
