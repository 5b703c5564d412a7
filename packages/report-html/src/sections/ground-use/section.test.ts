import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { groundUse } from './section.ts'

testSection(groundUse, [
  {
    name: 'says which grounds are used, which are not, and that what nobody said is unknown',
    given: given('logement-social'),
    expect: {
      en: [
        'Used as an input',
        'family situation',
        'Possible direct discrimination',
        'Ask a lawyer',
        'is not “not used”',
      ],
      fr: ['situation de famille', 'Discrimination directe possible', 'ne s’applique pas', 'ne veut pas dire'],
    },
    without: ['illustration'],
  },
  {
    name: 'is an illustration where another law applies, and names nothing that nobody named',
    given: given('berkeley-1973'),
    expect: {
      en: ['as if the system were used in France today', '<dd class="unfilled">none named'],
      fr: ['comme si le système était utilisé en France', '<dd class="unfilled">aucun désigné'],
    },
    without: ['Possible direct', 'Discrimination directe possible'],
  },
  {
    name: 'says nothing of unknown grounds where every one is known',
    given: given('logement-social', (result) => ({
      ...result,
      audit: { ...result.audit, grounds: result.audit.grounds.map((ground) => ({ ...ground, use: 'no' })) },
    })),
    expect: { en: ['Not used'], fr: ['Non utilisés'] },
    without: ['is not “not used”', 'ne veut pas dire', 'class="finding'],
  },
  {
    name: 'escapes what is given',
    given: given('logement-social', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
