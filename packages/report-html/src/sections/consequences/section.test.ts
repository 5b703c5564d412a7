import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { consequences } from './section.ts'

testSection(consequences, [
  {
    name: 'says what the decision leads to and where to contest it',
    given: given('duo-2014'),
    expect: { en: ['A visit at home', 'Objection to the decision'], fr: ['Une visite au domicile', 'Réclamation'] },
    without: ['class="unfilled"'],
  },
  {
    name: 'says what is not filled',
    given: given('berkeley-1973'),
    expect: { en: ['<dd class="unfilled">not filled'], fr: ['<dd class="unfilled">non renseigné'] },
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
