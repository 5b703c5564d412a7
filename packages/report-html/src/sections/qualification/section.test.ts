import { testSection } from '@exaequo/testkit'
import { given, givenAssessed } from '../../../test/given.ts'
import { qualification } from './section.ts'

testSection(qualification, [
  {
    name: 'gives every main conclusion with its rule, its date and the days left',
    given: givenAssessed('logement-social', undefined, 'restricted'),
    expect: {
      en: ['Every question has an answer.', '489 days left on 31 March 2025', 'since amended: 2 December 2027'],
      fr: ['Toutes les questions ont une réponse.', '489 jours restants au 31 mars 2025', 'à confirmer'],
    },
    without: ['withheld', 'masqués'],
  },
  {
    name: 'says in public that withheld findings do not count',
    given: givenAssessed('logement-social'),
    expect: { en: ['Findings that are withheld'], fr: ['constats masqués'] },
  },
  {
    name: 'treats what is undetermined as yes, counts open questions, and repeats the warning',
    given: givenAssessed('compas-2016'),
    expect: {
      en: ['Undetermined, treated as yes', 'they count as unknown', 'class="banner"'],
      fr: ['Indéterminé, traité comme oui', 'jamais comme favorables', 'à titre d’illustration'],
    },
  },
  { name: 'is empty without answers', given: given('compas-2016'), expect: null },
])
