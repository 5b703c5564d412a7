import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { versions } from './section.ts'

testSection(versions, [
  {
    name: 'has every version with its days',
    given: given('logement-social'),
    expect: { en: ['1.1', '1 April 2024', 'same threshold', '–'], fr: ['1er avril 2024', 'Même note et même seuil'] },
  },
  { name: 'has nothing where none is named', given: given('compas-2016'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
