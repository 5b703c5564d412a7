import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { coverage } from './section.ts'

testSection(coverage, [
  {
    name: 'has every ground with its reference and what could be done with it',
    given: given('logement-social'),
    expect: {
      en: [
        'Of 28 legal grounds, 6 could be tested',
        '2 by proxy',
        'Nationality',
        'not applicable',
        'A ground of the labour code',
        'to be confirmed',
      ],
      fr: [
        'Sur 28 critères légaux, 6 ont pu',
        'par substitut',
        'non testable avec ces données',
        'Code pénal 225-1',
        'à confirmer',
      ],
    },
    without: ['illustration'],
  },
  {
    name: 'is an illustration where another law applies',
    given: given('berkeley-1973'),
    expect: { en: ['1 could be tested', 'an illustration'], fr: ['illustration'] },
  },
  {
    name: 'tells a ground of which nothing could be tested from one that the file does not hold',
    given: given('berkeley-1973', (result) => ({
      ...result,
      audit: {
        ...result.audit,
        grounds: result.audit.grounds.map((one) => (one.ground === 'sexe' ? { ...one, coverage: 'notTestable' } : one)),
      },
    })),
    expect: { en: ['too few people', 'the file holds nothing on it'], fr: ['trop peu de personnes'] },
  },
  {
    name: 'escapes what is given',
    given: given('logement-social', hostile),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
