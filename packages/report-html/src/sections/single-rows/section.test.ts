import type { Estimate, Result } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given, hostile } from '../../../test/given.ts'
import { singleRows } from './section.ts'

const estimate = (
  metric: string,
  quantity: string,
  over: Partial<Estimate> & Pick<Estimate, 'value'>,
  attributes: readonly string[] = ['race'],
): Estimate => ({
  ...{ id: `${metric}/${quantity}/${JSON.stringify(over)}`, metric, attributes, quantity, comparator: 'value' },
  ...{ group: { race: 'African-American' }, versus: null, stratum: null, reason: null, support: null },
  ...{ n: 800, nEffective: 800, interval: null, pValue: null, exactness: 'exact' },
  ...over,
})

const between = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'wilson' })
const flip = (over: Partial<Estimate> & Pick<Estimate, 'value'>) =>
  estimate('counterfactual-flip-rate', 'counterfactualFlipRate', over)

const found: readonly Estimate[] = [
  flip({ value: 0.09, group: {}, interval: between(0.08, 0.1), n: 2000 }),
  flip({ value: 0.125, at: { to: 'Caucasian' }, interval: between(0.104, 0.15) }),
  flip({ value: 0.1, at: { to: 'Caucasian', direction: 'favourable' }, interval: between(0.08, 0.12) }),
  flip({ value: null, at: { to: 'Caucasian', direction: 'unfavourable' }, exactness: 'withheld' }),
  estimate('counterfactual-flip-rate', 'counterfactualDifference', {
    ...{ value: -0.075, comparator: 'difference', at: { to: 'Caucasian' }, interval: between(-0.1, -0.05) },
    pValue: { value: 0.0004, adjusted: null, method: 'mcnemar-exact' },
  }),
  estimate('proxy-scan', 'proxyAreaUnderRoc', {
    ...{ value: 0.712, at: { learner: 'logistic' }, interval: between(0.69, 0.733) },
  }),
  estimate('proxy-scan', 'cramersV', { value: 0.31, group: {}, at: { input: 'zip <b>' } }),
  estimate('proxy-scan', 'cramersV', { value: 0.02, group: {}, at: { input: 'priors' } }),
  estimate('proxy-scan', 'mutualInformation', {
    ...{ value: 0.05, group: {}, at: { input: 'zip <b>' } },
    pValue: { value: 0.0002, adjusted: 0.0004, method: 'permutation' },
  }),
  estimate('situation-testing', 'nearRowsDifference', {
    ...{ value: 0.08, comparator: 'difference', versus: { race: 'Caucasian' }, interval: between(0.04, 0.12) },
  }),
  estimate('consistency', 'consistency', { value: 0.71, interval: between(0.69, 0.73) }),
  estimate('consistency', 'consistencyByChance', { value: 0.502, group: {} }, []),
]

const withRows = (result: Result): Result => ({
  ...result,
  audit: {
    ...result.audit,
    rows: {
      ...{ rows: 2000, of: 7214, most: 2000, seed: 20160523, learners: {} },
      features: [
        { name: 'zip <b>', type: 'category' },
        { name: 'priors', type: 'number' },
      ],
      model: { kind: 'layers', model: 'model.json <i>', backend: 'cpu' },
    },
  },
  estimates: [...result.estimates, ...found],
  outcomes: [
    ...result.outcomes,
    {
      ...{ metric: 'counterfactual-flip-rate', attributes: ['sex'], status: 'notApplicable' },
      reason: { code: 'ATTRIBUTE_NOT_AN_INPUT', params: { attribute: 'sex' } },
    },
  ],
})

testSection(singleRows, [
  {
    name: 'says how many rows were drawn, what a changed decision is, and what a proxy is',
    given: given('compas-2016', withRows, 'restricted'),
    expect: {
      en: [
        '2,000 drawn by chance of 7,214',
        'for them, this input decided',
        '9.0% get another decision',
        '12.5% [10.4% ; 15.0%]',
        '\u22127.5 [\u221210.0 ; \u22125.0]',
        'stands for a protected characteristic without naming it',
        '0.712 [0.690 ; 0.733]',
        'zip &lt;b&gt;',
        '71.0% [69.0% ; 73.0%]',
        'would give 50.2%',
        'is no input of the system',
        'model.json &lt;i&gt;',
      ],
      fr: [
        '2\u202f000 tirées au hasard parmi 7\u202f214',
        'pour elle, cette donnée a décidé',
        'Une variable de substitution',
      ],
    },
    without: ['<b>', '<i>'],
  },
  { name: 'has nothing where no row was read', given: given('compas-2016'), expect: null },
  {
    name: 'escapes what is given',
    given: given('compas-2016', (result) => hostile(withRows(result)), 'restricted'),
    expect: { en: ['&lt;script&gt;'], fr: ['&lt;script&gt;'] },
  },
])
