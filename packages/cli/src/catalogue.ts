import { AuditError, type Database, type Dataset, declaredQuantities, type Options } from '@exaequo/contract'
import { disparateImpact } from '@exaequo/metrics-disparate-impact'
import { equalizedOdds } from '@exaequo/metrics-equalized-odds'
import { outcomes } from '@exaequo/metrics-outcomes'
import { rows } from '@exaequo/metrics-rows'
import { scores } from '@exaequo/metrics-scores'
import { subgroups } from '@exaequo/metrics-subgroups'
import type { ReportSection } from '@exaequo/report-html'
import { QUANTITIES } from '@exaequo/report-html/message'
import { type Catalogue, processMetrics } from '@exaequo/runner'
import type { Known } from '@exaequo/spec'
import { standards } from '@exaequo/standards'
import type { LoadedPlugin } from './plugins/load.ts'
import { SECTION_IDS } from './section-ids.ts'

/** All that a specification may name, and a report prints. */
export interface Toolkit {
  /** Every metric and standard. */
  readonly catalogue: Catalogue
  /** What a report explains: those, and the measures of the process that a specification declares by its data. */
  readonly explained: Catalogue
  readonly known: Known
  /** Of plug-ins, beside those of the report itself. */
  readonly sections: readonly ReportSection[]
  readonly datasets: readonly Dataset[]
  readonly databases: readonly Database[]
  readonly plugins: readonly Pick<LoadedPlugin, 'name' | 'version' | 'hash'>[]
}

const BUNDLED = {
  metrics: [...disparateImpact, ...equalizedOdds, ...scores, ...subgroups, ...outcomes, ...rows],
  standards,
}

/** Sources and databases of the toolkit, by their ids: loaded only when they are used. */
const SOURCES = { datasets: ['files', 'given'], databases: ['postgres', 'trino'] } as const

/** The toolkit's own, and what plug-ins add. @throws AuditError where one brings a name that is taken. */
export function toolkitOf(plugins: readonly LoadedPlugin[]): Toolkit {
  refuseTaken(plugins)
  const catalogue: Catalogue = {
    metrics: [...BUNDLED.metrics, ...plugins.flatMap(({ metrics }) => metrics)],
    standards: [...BUNDLED.standards, ...plugins.flatMap((own) => own.standards)],
  }
  const databases = plugins.flatMap((own) => own.databases)
  return {
    catalogue,
    explained: { ...catalogue, metrics: [...catalogue.metrics, ...processMetrics] },
    known: { ...knownOf(catalogue), databases: [...SOURCES.databases, ...databases.map(({ id }) => id)] },
    sections: plugins.flatMap(({ sections }) => sections),
    datasets: plugins.flatMap(({ datasets }) => datasets),
    databases,
    plugins: plugins.map(({ name, version, hash }) => ({ name, version, hash })),
  }
}

function knownOf({ metrics, standards: own }: Catalogue): Known {
  /** What a standard or a summary may be about. */
  const judged = [...metrics, ...processMetrics.filter((one) => one.judged)]
  const bundles = new Map<string, Options>()
  for (const { bundle, options } of metrics) bundles.set(bundle, { ...bundles.get(bundle), ...options })
  return {
    metrics: [...new Set(metrics.flatMap(({ id, bundle }) => [bundle, id]))],
    rowMetrics: [...new Set(metrics.filter((one) => one.rows !== undefined).flatMap(({ id, bundle }) => [bundle, id]))],
    standards: own.map(({ id }) => id),
    quantities: [...new Set(judged.flatMap(quantitiesOf))],
    /** Amounts: quantities of metrics whose numbers have no upper limit. */
    amounts: metrics.flatMap(({ range, quantities = [] }) => (range[1] === null ? quantities : [])),
    options: {
      ...Object.fromEntries(bundles),
      ...Object.fromEntries(metrics.map(({ id, options = {} }) => [id, options])),
    },
  }
}

type Quantities = Pick<Catalogue['metrics'][number], 'rate' | 'quantities'>

function quantitiesOf({ rate, quantities = [] }: Quantities): string[] {
  return [...(rate ? [rate.quantity] : []), ...quantities]
}

/** What is looked up by a name has one owner: nothing of a plug-in stands in the place of the toolkit's own. */
function refuseTaken(plugins: readonly LoadedPlugin[]): void {
  if (plugins.length === 0) return
  const all = [...BUNDLED.metrics, ...processMetrics]
  const bundles = all.map(({ bundle }) => bundle)
  const ids = all.map(({ id }) => id)
  const taken: Record<string, Map<string, string>> = {
    metrics: owned([...ids, ...bundles]),
    bundles: owned([...ids, ...bundles]),
    // A standard goes by names of quantities: those of the field are the toolkit's, whether or not it declares them.
    quantities: owned([...Object.keys(QUANTITIES), ...all.flatMap(declaredQuantities), ...ids.map(camelCase)]),
    standards: owned(BUNDLED.standards.map(({ id }) => id)),
    sections: owned(SECTION_IDS),
    datasets: owned(SOURCES.datasets),
    databases: owned(SOURCES.databases),
  }
  for (const plugin of plugins) {
    const { name, version, metrics } = plugin
    const ownBundles = new Set(metrics.map(({ bundle }) => bundle))
    const names: Record<string, readonly string[]> = {
      bundles: [...ownBundles],
      // A family may bear the name of its only metric.
      metrics: metrics.map(({ id }) => id).filter((id, i, own) => !ownBundles.has(id) || own.indexOf(id) < i),
      quantities: [...new Set(metrics.flatMap(declaredQuantities))],
      ...Object.fromEntries(
        (['standards', 'sections', 'datasets', 'databases'] as const).map((kind) => [
          kind,
          plugin[kind].map(({ id }) => id),
        ]),
      ),
    }
    for (const [kind, own] of Object.entries(names)) {
      for (const id of own) {
        const other = taken[kind]?.get(id)
        if (other !== undefined) throw new AuditError('PLUGIN_SHADOWS', { plugin: name, version, kind, id, other })
        taken[kind]?.set(id, name)
        if (kind === 'bundles') taken.metrics?.set(id, name)
        if (kind === 'metrics') taken.bundles?.set(id, name)
      }
    }
  }
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function owned(names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, 'none']))
}

export const bundled: Toolkit = toolkitOf([])
export const { catalogue, explained, known } = bundled
