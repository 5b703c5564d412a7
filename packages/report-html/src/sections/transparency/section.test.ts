import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { transparency } from './section.ts'

testSection(transparency, [
  {
    name: 'says where to register, what to explain, and which safeguard is missing',
    given: givenAssessed('logement-social'),
    expect: {
      en: [
        'Art. 49(3)',
        'Art. 86',
        'Where to register',
        'At least one of the six safeguards is not in place',
        'to be confirmed',
      ],
      fr: ['Où enregistrer', 'Au moins une des six garanties n’est pas en place', 'à confirmer'],
    },
  },
  {
    name: 'an interaction with people brings Article 50(1)',
    given: givenAssessed('logement-social', answering('interacts', 'unknown')),
    expect: { en: ['Treated as due while answers are missing'], fr: ['Traité comme dû'] },
  },
])
