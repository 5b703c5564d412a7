import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { subgroups } from './section.ts'

testSection(subgroups, [
  {
    name: 'has the worst and the signals in words, with bounds, corrected p and how many were tested',
    given: given('logement-social', undefined, 'restricted'),
    expect: {
      en: [
        '723 were tested, 365 were too small',
        'signals to check, not findings',
        '<bdi>Sex</bdi>: <bdi>Women</bdi> and ',
        '\u221216.7 [\u221220.2 ; \u221212.9]',
        '25.8%',
        '&lt;\u202f0.001',
      ],
      fr: ['723 ont été testés', 'sans être un constat', ' et ', '\u221216,7 ['],
    },
  },
  {
    name: 'says that nothing stands out',
    given: given(
      'logement-social',
      (result) => ({ ...result, estimates: result.estimates.map(({ remarks: _, ...estimate }) => estimate) }),
      'restricted',
    ),
    expect: { en: ['no subgroup stands out'], fr: ['aucun sous-groupe ne ressort'] },
    without: ['<table'],
  },
  { name: 'has nothing where nobody searched', given: given('berkeley-1973'), expect: null },
  {
    name: 'escapes what is given',
    given: given('logement-social', hostile, 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
