import { basename, resolve } from 'node:path'
import { AuditError, AuditErrors, type Locale, type Metric, message, rolesOf } from '@exaequo/contract'
import { canonicalJson, poolEvidence, selectMetrics } from '@exaequo/runner'
import { type AuditSpec, parseSpec } from '@exaequo/spec'
import { parseDocument } from 'yaml'
import type { Toolkit } from '../catalogue.ts'
import { completed } from '../completed.ts'
import { type Audited, evidenceFiles } from '../outputs.ts'
import { printErrors, warnOfSection } from '../print-error.ts'
import { storedAudit } from '../stored.ts'
import { leading, summaryLines } from '../summary.ts'
import { wordsIn } from '../words.ts'

interface Options {
  readonly out: string
  readonly id?: string
  readonly locale: Locale
}

/** What of a specification may differ between those whose evidence is added up: who and where, not what is counted. */
const OWN = ['id', 'title', 'system', 'accountability', 'risk', 'locale', 'date', 'justifications'] as const

/** One audit out of the evidences of several that counted alike, each over its own people. */
export async function poolCommand(folders: readonly string[], options: Options): Promise<number> {
  try {
    if (folders.length < 2) throw new AuditError('POOL_ALONE')
    const stored = await Promise.all(folders.map(async (folder) => ({ folder, ...(await storedAudit(folder)) })))
    const [first, ...others] = stored as [(typeof stored)[number], ...typeof stored]
    for (const other of others) {
      const key = differing(first.spec, other.spec)
      if (key !== null) throw new AuditError('POOL_APART', { first: first.folder, second: other.folder, what: key })
    }
    const evidence = poolEvidence(
      stored.map(({ folder, evidence: own }) => ({ name: basename(resolve(folder)), evidence: own })),
    )
    const id = options.id ?? `${first.spec.id}-pool`
    const median = first.evidence.thresholds.scoreAboveMedian !== evidence.thresholds.scoreAboveMedian
    const metrics = median
      ? selectMetrics(first.spec, first.toolkit.catalogue.metrics).filter((metric) => !usesMedian(metric))
      : null
    const { specText, spec, place } = pooledSpec(first, id, { sources: evidence.sources.length, metrics })
    const told = new Map(stored.flatMap(({ warnings }) => warnings.map((one) => [canonicalJson(one as never), one])))
    const warnings = [
      ...told.values(),
      message('POOL_PEOPLE', { n: stored.length }),
      ...(median ? [message('POOL_MEDIAN')] : []),
    ]
    const audited: Audited = { spec, specText, risk: null, evidence, warnings, place, toolkit: first.toolkit }
    const done = await completed(audited, evidenceFiles(audited), { onSectionFailure: warnOfSection })
    const { folder } = await done.write(options.out)
    console.log(wordsIn(options.locale)('POOL_DONE', { n: stored.length, folder }))
    for (const line of summaryLines(leading(done.result), options.locale)) console.log(line)
    return 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}

/** Each source has a median of its own; that of all of them is in none of their counts. */
function usesMedian(metric: Metric): boolean {
  return rolesOf(metric).includes('scoreAboveMedian')
}

/** The first key of what is counted and judged that differs. */
function differing(one: AuditSpec, other: AuditSpec): string | null {
  const plain = (spec: AuditSpec) => {
    const { filter, rounded } = spec.data
    const left = Object.entries({ ...spec, data: { filter, rounded } }).filter(([key]) => !OWN.includes(key as never))
    return Object.fromEntries(left.map(([key, value]) => [key, canonicalJson((value ?? null) as never)]))
  }
  const [a, b] = [plain(one), plain(other)]
  return Object.keys(a).find((key) => a[key] !== b[key]) ?? null
}

/** The specification of the first, with a name of its own, and without what was said of the first alone. */
function pooledSpec(
  { specText: own, toolkit }: { readonly specText: string; readonly toolkit: Toolkit },
  id: string,
  { sources, metrics }: { readonly sources: number; readonly metrics: readonly Metric[] | null },
) {
  const document = parseDocument(own)
  document.set('id', id)
  for (const key of ['title', 'risk', 'accountability'] as const) document.delete(key)
  if (metrics !== null) document.set('metrics', [...new Set(metrics.map((metric) => metric.id))])
  document.setIn(['data', 'source'], `pool:${sources}`)
  for (const key of ['csv', 'spreadsheet', 'member']) document.deleteIn(['data', key])
  const specText = document.toString({ lineWidth: 0 })
  const { spec, errors, place } = parseSpec(specText, 'audit.yaml', toolkit.known)
  if (spec === null) throw new AuditErrors(errors)
  return { specText, spec, place }
}
