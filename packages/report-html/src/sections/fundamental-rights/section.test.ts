import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { fundamentalRights } from './section.ts'

testSection(fundamentalRights, [
  {
    name: 'fills the six parts from answers, specification and findings',
    given: givenAssessed('logement-social', undefined, 'restricted'),
    expect: {
      en: [
        'Art. 27(1)(f)',
        'one committee a week',
        '2 January 2023',
        'Family situation',
        'Gaps established by this audit',
        'more',
      ],
      fr: ['commission par semaine', '2 janvier 2023', 'Écarts établis par cet audit'],
    },
  },
  {
    name: 'says which part is open',
    given: givenAssessed('duo-2014', answering('fria-oversight', 'unknown')),
    expect: { en: ['Question without an answer'], fr: ['Question sans réponse'] },
  },
])
