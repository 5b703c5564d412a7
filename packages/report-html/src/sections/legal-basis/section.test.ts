import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { legalBasis } from './section.ts'

testSection(legalBasis, [
  {
    name: 'has basis, retention and access of every attribute',
    given: given('logement-social'),
    expect: {
      en: ['Article 9(2) GDPR', 'Erased as soon as', 'One person'],
      fr: ['article 9, paragraphe 2', 'Effacé dès'],
    },
    without: ['not filled'],
  },
  {
    name: 'says what is not filled',
    given: given('berkeley-1973'),
    expect: { en: ['<td>not filled</td>'], fr: ['<td>non renseigné</td>'] },
  },
  {
    name: 'escapes what is given',
    given: given('berkeley-1973', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
