import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import type { Catalogue } from '@exaequo/runner'
import type { Known } from '@exaequo/spec'
import { standards } from '@exaequo/standards'

/** Every metric and standard that a specification may name. */
export const catalogue: Catalogue = { metrics: [...disparateImpact, ...equalizedOdds], standards }

/** Rates that a standard or a summary may be about. */
const QUANTITIES = [
  'selectionRate',
  'favourableRate',
  'truePositiveRate',
  'falsePositiveRate',
  'trueNegativeRate',
  'falseNegativeRate',
  'positivePredictiveValue',
  'negativePredictiveValue',
  'falseDiscoveryRate',
  'falseOmissionRate',
  'accuracy',
  'baseRate',
  'predictedPositiveRate',
]

export const known: Known = {
  metrics: [...new Set(catalogue.metrics.flatMap(({ id, bundle }) => [bundle, id]))],
  standards: standards.map(({ id }) => id),
  quantities: QUANTITIES,
}
