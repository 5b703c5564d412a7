import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { justification } from './section.ts'

testSection(justification, [
  {
    name: 'has the four questions, answered or open, for every attribute with an established gap',
    given: given('logement-social'),
    expect: {
      en: ['Legitimate aim', 'To house the most urgent situations first.', 'open: no answer given', '▲', 'Nationality'],
      fr: ['But légitime', 'Loger d’abord', 'question ouverte\u00a0: aucune réponse donnée', '▲'],
    },
  },
  {
    name: 'has no questions where the system uses the ground itself',
    given: given('logement-social', (result) => ({
      ...result,
      audit: {
        ...result.audit,
        justifications: [],
        grounds: result.audit.grounds.map((ground) => ({ ...ground, use: 'input' })),
      },
    })),
    expect: { en: ['Possible direct discrimination'], fr: ['Discrimination directe possible'] },
    without: ['Legitimate aim', 'But légitime'],
  },
  {
    name: 'asks whatever the verdict: a gap smaller than the benchmark too',
    given: given('compas-2016'),
    expect: { en: ['◆', 'Sex'], fr: ['◆', 'Sexe'] },
  },
  {
    name: 'says that no gap is established, and what that does not mean',
    given: given('berkeley-1973', (result) => ({ ...result, verdicts: [] })),
    expect: { en: ['may exist all the same'], fr: ['peut exister malgré tout'] },
    without: ['<dl>'],
  },
  {
    name: 'escapes what is given',
    given: given('logement-social', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
