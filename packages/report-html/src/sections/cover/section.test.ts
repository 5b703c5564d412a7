import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { cover } from './section.ts'

testSection(cover, [
  {
    name: 'says who, what and when, and what is not filled',
    given: given('compas-2016'),
    expect: {
      en: [
        '<h1><bdi>COMPAS',
        'Broward County, Florida',
        '23 May 2016',
        '7,214 people',
        'not filled',
        'exaequo project',
        'Nobody: an example',
        '1 January 2013',
        'approved',
      ],
      fr: ['<h1><bdi>COMPAS', '23 mai 2016', '7\u202f214 personnes', 'non renseigné', 'exemple fourni', 'validé'],
    },
    without: ['Restricted version', 'Version restreinte'],
  },
  {
    name: 'warns where the version is restricted',
    given: given('compas-2016', undefined, 'restricted'),
    expect: { en: ['Restricted version'], fr: ['Version restreinte'] },
  },
  {
    name: 'says what the specification left out',
    given: given('compas-2016', (result) => ({
      ...result,
      audit: { ...result.audit, system: { name: null, organisation: null, purpose: null, automation: null } },
    })),
    expect: { en: ['<dd class="unfilled">not filled'], fr: ['<dd class="unfilled">non renseigné'] },
  },
  {
    name: 'escapes what is given',
    given: given('compas-2016', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
