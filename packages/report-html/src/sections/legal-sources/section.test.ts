import { testSection } from '@exaequo/testkit'
import { givenAssessed } from '../../../test/given.ts'
import { legalSources } from './section.ts'

testSection(legalSources, [
  {
    name: 'names versions, days and the answers, and what is open',
    given: givenAssessed('compas-2016'),
    expect: {
      en: [
        '2026-11-23',
        'consolidated on 27 July 2026',
        'commit-',
        'Questions without an answer (',
        'as if used in France today',
      ],
      fr: ['consolidé le 27 juillet 2026', 'Questions sans réponse ('],
    },
  },
  {
    name: 'names the answers by their hash in the restricted version',
    given: givenAssessed('logement-social', undefined, 'restricted'),
    expect: { en: ['sha256-'], fr: ['sha256-'] },
    without: ['Questions without an answer', 'Questions sans réponse'],
  },
])
