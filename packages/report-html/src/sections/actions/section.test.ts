import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { actions } from './section.ts'

testSection(actions, [
  {
    name: 'says what, who and by when',
    given: given('logement-social'),
    expect: {
      en: ['30 April 2025', 'Housing department', 'Re-examine'],
      fr: ['30 avril 2025', 'Direction de l’habitat'],
    },
  },
  {
    name: 'says that nobody said so',
    given: given('compas-2016'),
    expect: { en: ['nobody has said what must stop'], fr: ['personne n’a dit ce qui doit cesser'] },
  },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
