import { testSection } from '@exaequo/testkit'
import { givenAssessed } from '../../../test/given.ts'
import { gapJustification } from './section.ts'

testSection(gapJustification, [
  {
    name: 'names the established gaps and what was answered',
    given: givenAssessed('logement-social'),
    expect: {
      en: ['Established gaps', 'It is not a finding of illegality', 'No less disadvantageous alternative'],
      fr: ['Ce n’est pas un constat d’illégalité', 'Non démontré'],
    },
  },
])
