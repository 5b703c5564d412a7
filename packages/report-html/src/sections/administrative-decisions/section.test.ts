import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { administrativeDecisions } from './section.ts'

testSection(administrativeDecisions, [
  {
    name: 'generates the mention, and gives the explanation in four points',
    given: givenAssessed('logement-social'),
    expect: {
      en: ['<blockquote lang="fr">', 'Cette décision s’appuie', 'CADA', 'Logistic regression'],
      fr: ['Cette décision s’appuie', 'Régression logistique'],
    },
    without: ['à compléter', 'Still to be filled in'],
  },
  {
    name: 'prints no mention where no algorithm takes part',
    given: givenAssessed('berkeley-1973'),
    expect: { en: ['No algorithm contributes'], fr: ['Aucun algorithme ne contribue'] },
    without: ['<blockquote', 'à compléter', 'Still to be filled in'],
  },
  {
    name: 'says what the mention lacks',
    given: givenAssessed('logement-social', answering('contact', 'unknown')),
    expect: {
      en: ['Still to be filled in: <bdi>whom to write to</bdi>.'],
      fr: ['à compléter'],
    },
  },
])
