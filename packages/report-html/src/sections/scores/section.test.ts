import { testSection } from '@exaequo/testkit'
import { givenAttribute, hostile } from '../../../test/given.ts'
import { scores } from './section.ts'

testSection(scores, [
  {
    name: 'says how the score ranks, in words whether it means what it says, and draws the curve beside its table',
    given: givenAttribute('logement-social', 'sexe', undefined, 'restricted'),
    expect: {
      en: [
        '0.962 [0.958 ; 0.965]',
        '0.003 [\u22120.002 ; 0.007]',
        'announces 13.7 points more than is found (between 12.9 and 14.5',
        'too close together: high ones should be higher, low ones lower (slope 6.2)',
        '6.2 [5.9 ; 6.4]',
        '0.166 [0.164 ; 0.168]',
        'role="img" aria-label="Calibration curve',
        '<g id="calibration-0" class="axes">',
        '<use href="#calibration-0"/>',
        ' → ',
      ],
      fr: ['0,962 [0,958 ; 0,965]', 'annonce 13,7 points de plus', 'trop resserrés', 'Courbe de calibration'],
    },
  },
  {
    name: 'says that a score which is no probability has no calibration',
    given: givenAttribute('compas-2016', 'sex'),
    expect: {
      en: ['AUC', 'not measured: the score is no probability'],
      fr: ['AUC', 'pas mesurés\u00a0: le score n’est pas une probabilité'],
    },
    without: ['<svg'],
  },
  {
    name: 'shows withheld numbers as such',
    given: givenAttribute('logement-social', 'age'),
    expect: { en: ['▒'], fr: ['▒'] },
  },
  { name: 'has nothing without a score', given: givenAttribute('berkeley-1973', 'sex'), expect: null },
  {
    name: 'escapes what is given',
    given: givenAttribute('logement-social', 'sexe', hostile, 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
