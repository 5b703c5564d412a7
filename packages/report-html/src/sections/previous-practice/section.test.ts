import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { previousPractice } from './section.ts'

testSection(previousPractice, [
  {
    name: 'prints what was said',
    given: given('logement-social'),
    expect: { en: ['ranked by waiting time'], fr: ['classés par ancienneté'] },
  },
  { name: 'has nothing where nothing was said', given: given('duo-2014'), expect: null },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;', 'has not checked it'], fr: ['&lt;script&gt;', 'ne l’a pas vérifié'] },
  },
])
