import { message } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { given } from '../../../test/given.ts'
import { metrics } from './section.ts'

testSection(metrics, [
  {
    name: 'says what is measured and what each measure cannot see',
    given: given('compas-2016'),
    expect: {
      en: ['Selection rate', 'a / b', 'Cannot see: Everything else.'],
      fr: ['Taux de sélection', 'Ne voit pas'],
    },
  },
  {
    name: 'says what could not be measured, and why',
    given: given('duo-2014', (result) => ({
      ...result,
      outcomes: [
        {
          metric: 'selection-rate',
          attributes: ['origin'],
          status: 'error',
          reason: message('METRIC_FAILED', { detail: 'x' }),
        },
        { metric: 'scoring-rate', attributes: [], status: 'notApplicable', reason: null },
      ],
    })),
    expect: {
      en: ['the metric failed: x', 'Not measured: no reason given.'],
      fr: ['la mesure a échoué', 'sans raison donnée'],
    },
  },
  {
    name: 'has nothing where nothing was asked for',
    given: given('duo-2014', (result) => ({ ...result, audit: { ...result.audit, metrics: [] } })),
    expect: null,
  },
])
