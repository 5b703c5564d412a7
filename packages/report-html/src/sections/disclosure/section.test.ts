import { testSection } from '@exaequo/testkit'
import { givenAssessed } from '../../../test/given.ts'
import { disclosure } from './section.ts'

testSection(disclosure, [
  {
    name: 'gives the measures in the restricted version, with the security answers',
    given: givenAssessed('logement-social', undefined, 'restricted'),
    expect: {
      en: [
        'k-anonymity',
        'l-diversity',
        't-closeness',
        'People alone in their group',
        'Declared disability',
        'date de naissance',
        'Declared covered',
        'Open',
      ],
      fr: ['k-anonymat', 't-proximité', 'Déclaré couvert'],
    },
    without: ['would serve an attack'],
  },
  {
    name: 'keeps small counts and security out of the public version',
    given: givenAssessed('logement-social'),
    expect: {
      en: [
        'Measured; the details are about few people',
        'would serve an attack',
        'What the published result gives away',
      ],
      fr: ['serviraient une attaque'],
    },
    without: ['k-anonymity', 'Declared covered', 'People alone'],
  },
])
