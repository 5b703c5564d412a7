import { testSection } from '@exaequo/testkit'
import { answering, given, givenAssessed } from '../../../test/given.ts'
import { prohibitedBanner } from './section.ts'

testSection(prohibitedBanner, [
  {
    name: 'warns where it is not known whether a practice is at stake, and leads to the reasons',
    given: givenAssessed('duo-2014'),
    expect: { en: ['prohibited practice', 'chapter 3', '#section-prohibited-practices'], fr: ['pratique interdite'] },
    without: ['illustration'],
  },
  {
    name: 'says that it illustrates where the law does not apply',
    given: givenAssessed('compas-2016'),
    expect: { en: ['as if used in France today: illustration'], fr: ['comme si le système servait en France'] },
  },
  {
    name: 'is silent where each practice is known not to be at stake',
    given: givenAssessed('logement-social'),
    expect: null,
  },
  {
    name: 'one unknown brings it back',
    given: givenAssessed('logement-social', answering('art5-c', 'unknown')),
    expect: { en: ['class="banner"'], fr: ['class="banner"'] },
  },
  { name: 'is silent without answers', given: given('compas-2016'), expect: null },
])
