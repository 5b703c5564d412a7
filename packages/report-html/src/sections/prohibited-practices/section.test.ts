import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { prohibitedPractices } from './section.ts'

testSection(prohibitedPractices, [
  {
    name: 'shows each practice as declared, why, and what would change it',
    given: givenAssessed('compas-2016'),
    expect: {
      en: ['Undetermined', 'Because', 'What would change this conclusion', 'applies from 2 December 2026'],
      fr: [
        'Indéterminé',
        'Parce que',
        'Ce qui changerait cette conclusion',
        'savoir si elle ne repose que sur un profilage',
      ],
    },
  },
  {
    name: 'a declared practice is no longer open',
    given: givenAssessed('compas-2016', answering('art5-d', 'yes')),
    expect: { en: ['No other result of this report makes it lawful'], fr: ['ne la rend licite'] },
  },
  {
    name: 'never says more than that no trigger was found',
    given: givenAssessed('logement-social'),
    expect: {
      en: ['No trigger found in the answers given.'],
      fr: ['Aucun déclencheur trouvé dans les réponses données.'],
    },
  },
])
