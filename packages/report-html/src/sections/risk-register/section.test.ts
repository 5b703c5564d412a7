import { testSection } from '@exaequo/testkit'
import { given, givenAssessed, hostileAnswers } from '../../../test/given.ts'
import { riskRegister } from './section.ts'

testSection(riskRegister, [
  {
    name: 'draws the map and lists the register with measures, owners and findings',
    given: givenAssessed('logement-social', undefined, 'restricted'),
    expect: {
      en: [
        'class="plot risk-map"',
        'Mass surveillance',
        'severity 4, likelihood 4',
        'Likelihood raised by a finding',
        'by 30 September 2025',
        'Security clauses',
      ],
      fr: ['Cyberattaque', 'gravité 4, vraisemblance 4', 'pour le 30 septembre 2025'],
    },
  },
  {
    name: 'keeps security measures out of the public version',
    given: givenAssessed('logement-social'),
    expect: { en: ['Security measures are in the restricted version only'], fr: ['la seule version restreinte'] },
    without: ['Security clauses', 'Clauses de sécurité', 'bound to these measures'],
  },
  {
    name: 'treats what nobody rated as maximum',
    given: givenAssessed('compas-2016'),
    expect: { en: ['Not rated, treated as maximum', 'so not on the map'], fr: ['Non cotée, traitée comme maximale'] },
  },
  {
    name: 'says so where there are no answers',
    given: given('compas-2016'),
    expect: { en: ['Not filled: the questions on risk'], fr: ['il n’a pas été répondu'] },
    without: ['<svg', '<table'],
  },
  {
    name: 'escapes what is given',
    given: givenAssessed('logement-social', hostileAnswers, 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
