import { testSection } from '@exaequo/testkit'
import { answering, givenAssessed } from '../../../test/given.ts'
import { highRisk } from './section.ts'

testSection(highRisk, [
  {
    name: 'says which point, that profiling blocks the derogation, and the role',
    given: givenAssessed('logement-social'),
    expect: {
      en: [
        'Annex III, 5(a)',
        'deployer',
        'The system is high-risk',
        'The answers do not allow the derogation',
        'Art. 6(3)',
      ],
      fr: ['Annexe III, 5 a)', 'déployeur', 'Le système est à haut risque', 'profilage'],
    },
  },
  {
    name: 'one answer changes the conclusion and its reasons',
    given: givenAssessed('logement-social', answering('annex3', ['none'])),
    expect: { en: ['none of these', 'No trigger found in the answers given.'], fr: ['aucun de ces cas'] },
    without: ['The system is high-risk', 'Le système est à haut risque'],
  },
  {
    name: 'marks what was not read in a source',
    given: givenAssessed('logement-social'),
    expect: { en: ['to be confirmed: <bdi>Art. 6(1)</bdi>'], fr: ['à confirmer\u00a0: <bdi>Art. 6, §\u00a01</bdi>'] },
  },
])
