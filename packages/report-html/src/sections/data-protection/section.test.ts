import { testSection } from '@exaequo/testkit'
import { givenAssessed } from '../../../test/given.ts'
import { dataProtection } from './section.ts'

testSection(dataProtection, [
  {
    name: 'shows the nine criteria, the list and the conclusion',
    given: givenAssessed('logement-social'),
    expect: {
      en: ['WP 248, criterion 9', 'The impact assessment is required', 'Art. 22 GDPR', 'Act (loi) 78-17, Art. 47'],
      fr: ['L’analyse d’impact est requise', 'Évaluation ou notation'],
    },
  },
  {
    name: 'never says that no assessment is needed',
    given: givenAssessed('berkeley-1973'),
    expect: { en: ['For the controller to decide'], fr: ['À décider par le responsable du traitement'] },
  },
])
