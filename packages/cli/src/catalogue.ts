import type { Options } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { outcomes } from '@exaequo/metrics-outcomes'
import { rows } from '@exaequo/metrics-rows'
import { scores } from '@exaequo/metrics-scores'
import { subgroups } from '@exaequo/metrics-subgroups'
import { type Catalogue, processMetrics } from '@exaequo/runner'
import type { Known } from '@exaequo/spec'
import { standards } from '@exaequo/standards'

/** Every metric and standard that a specification may name. */
export const catalogue: Catalogue = {
  metrics: [...disparateImpact, ...equalizedOdds, ...scores, ...subgroups, ...outcomes, ...rows],
  standards,
}

/** What a report explains: those, and the measures of the process that a specification declares by its data. */
export const explained: Catalogue = { metrics: [...catalogue.metrics, ...processMetrics], standards }

/** What a standard or a summary may be about. */
const quantities = [
  ...new Set(
    [...catalogue.metrics, ...processMetrics.filter(({ judged }) => judged)].flatMap(
      ({ rate, quantities: own = [] }) => [...(rate ? [rate.quantity] : []), ...own],
    ),
  ),
]

/** Amounts: quantities of metrics whose numbers have no upper limit. */
const amounts = catalogue.metrics.flatMap(({ range, quantities: own = [] }) => (range[1] === null ? own : []))

const bundles = new Map<string, Options>()
for (const { bundle, options } of catalogue.metrics) bundles.set(bundle, { ...bundles.get(bundle), ...options })

export const known: Known = {
  metrics: [...new Set(catalogue.metrics.flatMap(({ id, bundle }) => [bundle, id]))],
  rowMetrics: [
    ...new Set(catalogue.metrics.filter((one) => one.rows !== undefined).flatMap(({ id, bundle }) => [bundle, id])),
  ],
  standards: standards.map(({ id }) => id),
  quantities,
  amounts,
  options: {
    ...Object.fromEntries(bundles),
    ...Object.fromEntries(catalogue.metrics.map(({ id, options = {} }) => [id, options])),
  },
}
