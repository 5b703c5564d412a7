import { testSection } from '@exaequo/testkit'
import { givenAssessed } from '../../../test/given.ts'
import { surveillance } from './section.ts'

testSection(surveillance, [
  {
    name: 'shows each sign with what was answered',
    given: givenAssessed('logement-social'),
    expect: { en: ['Declared covered', 'Open', 'Yes'], fr: ['Déclaré couvert', 'Ouvert', 'Oui'] },
  },
  {
    name: 'what is not known is open',
    given: givenAssessed('compas-2016'),
    expect: {
      en: ['Are individual traces kept longer', 'not known', 'Open'],
      fr: ['on ne sait pas', 'Ouvert'],
    },
  },
])
