import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { humanStep } from './section.ts'

testSection(humanStep, [
  {
    name: 'measures departures from the proposal by group',
    given: given('logement-social', undefined, 'restricted'),
    expect: {
      en: ['42.8%', '11.3 [9.8 ; 12.9]', 'positive where', 'at least 0.57'],
      fr: ['42,8\u202f%', '11,3 [9,8 ; 12,9]', 'Non suivie'],
    },
  },
  {
    name: 'says that nothing could be measured',
    given: given('compas-2016'),
    expect: { en: ['A judge sees', 'Not measured'], fr: ['Un juge voit', 'Non mesurée'] },
    without: ['<table'],
  },
  {
    name: 'escapes what is given',
    given: given('logement-social', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
