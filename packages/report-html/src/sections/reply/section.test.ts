import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { reply } from './section.ts'

testSection(reply, [
  {
    name: 'prints the reply word for word, its lines as they are',
    given: given('logement-social'),
    expect: {
      en: ['<blockquote class="verbatim" dir="auto">', 'has read these findings.\nThe score puts'],
      fr: ['a pris connaissance de ces constats.\nLa note propose'],
    },
  },
  {
    name: 'says that there is none',
    given: given('duo-2014'),
    expect: { en: ['the audit records no reply'], fr: ['l’audit ne contient pas de réponse'] },
    without: ['<blockquote'],
  },
  {
    name: 'escapes what is given',
    given: given('duo-2014', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
