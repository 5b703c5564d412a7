import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { duties } from './section.ts'

testSection(duties, [
  {
    name: 'dates each duty, says on whom it falls, and names those without a trigger',
    given: givenAssessed('logement-social'),
    expect: {
      en: [
        'Art. 26(2)',
        '2 August 2026, 489 days left',
        '2 February 2025, in force',
        'No trigger found in the answers given for: <bdi>Art. 9',
      ],
      fr: ['déployeur', '2 août 2026, 489 jours restants', 'responsable du traitement', 'à confirmer'],
    },
  },
  {
    name: 'an older system has its own date',
    given: givenAssessed('logement-social', answering('significant-change', 'no')),
    expect: { en: ['2 August 2030', 'older system (Article 111)'], fr: ['système antérieur (article 111)'] },
  },
])
