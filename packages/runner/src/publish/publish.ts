import type { Group, Metric, Place, Result } from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Evidence } from '../evidence.ts'
import { prepare } from '../prepare.ts'
import { shownLimits } from './bins.ts'
import { disclosureOf } from './disclosure.ts'
import { ghosts } from './ghosts.ts'
import { thinned } from './thin-curves.ts'
import { thinnedRanges } from './thin-ranges.ts'
import { shownDescription, shownOutcomes, shownScoring, shownWarnings } from './withhold-description.ts'
import { hiddenEstimates, hidesVerdict, rounded, withheld } from './withhold-estimates.ts'
import { shownFamilies, shownVerdicts, withoutCorrection } from './withhold-verdicts.ts'

/** What a result was made of: withholding is decided on the cells, since the list of estimates may be capped. */
export interface Published {
  readonly spec: AuditSpec
  readonly evidence: Evidence
  readonly metrics: readonly Metric[]
  readonly place: (path: string) => Place
}

/** Hashes of a secret nonce and a part of the evidence: a plain hash would confirm a guess of what is withheld. */
export interface Commitments {
  readonly cells: string
  readonly profile: string
  readonly spec: string
  readonly rows?: string
}

/**
 * The result as it may be shown to anyone. What the rule of `disclosureOf` withholds loses its number, interval, p-value,
 * counts and verdict alike; whatever is computed from a withheld count goes with it; rates keep three digits. Everything
 * else that is public (reports, table, portfolio) is made of what comes out here.
 */
export function publish(
  result: Result,
  { spec, evidence, metrics, place }: Published,
  commitments: Commitments,
): Result {
  const k = result.audit.publication.suppressBelow
  const prepared = prepare(spec, evidence, place)
  const own = metrics.filter(({ id }) => result.audit.metrics.includes(id))
  const disclosure = disclosureOf(spec, prepared, own)
  const attributes = spec.attributes.map(({ id }) => id)
  const hidden = hiddenEstimates(result.estimates, own, attributes, disclosure, k)
  const limits = shownLimits(result.estimates, hidden)
  const levels = Object.fromEntries(
    result.audit.attributes.map(({ id, missing, levels: all }) => [
      id,
      all.map(({ level }) => level).filter((level) => level !== null || missing === 'group'),
    ]),
  )
  const absent = ghosts(result.estimates, hidden, levels, strataOf(result), disclosure)
  const fits = result.estimates.length + absent.length <= result.leftOut.cap
  const listed = result.estimates.flatMap((estimate) => {
    if (!hidden.has(estimate.id)) return [rounded(estimate)]
    // Lines that cannot all be listed are not listed at all.
    const crossed = estimate.stratum !== null || Object.keys(estimate.group).length > 1
    return fits || !crossed ? [withheld(estimate, k)] : []
  })
  const estimates = withoutCorrection([...listed, ...(fits ? absent.map((one) => withheld(one, k)) : [])], hidden).sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
  const verdicts = shownVerdicts(result.verdicts, hidesVerdict(own, attributes, disclosure, hidden))
  const description = shownDescription(result.audit, disclosure)
  return {
    ...result,
    audience: 'public',
    audit: description,
    evidence: {
      ...result.evidence,
      ...commitments,
      // Neither a hash nor a length to the byte, which tells how many digits the counts in a file have.
      // That of a model confirms no guess about people; how many rows it gave no score is the count of some.
      sources: result.evidence.sources.map(({ state: _, scoring, ...source }) => ({
        ...source,
        hash: scoring === undefined ? '' : source.hash,
        bytes: source.bytes === null ? null : about(source.bytes),
        ...(scoring === undefined ? {} : { scoring: shownScoring(scoring, description.data.rows) }),
      })),
    },
    outcomes: shownOutcomes(result.outcomes, k),
    curves: thinned(result.curves, own, disclosure, k, limits),
    thresholds: thinnedRanges(result, own, disclosure, k, limits),
    estimates,
    verdicts,
    families: shownFamilies(verdicts, result.audit.inference.level),
    readings: result.readings.filter(({ estimate }) => !hidden.has(estimate)),
    warnings: shownWarnings(result.warnings, disclosure, k),
  }
}

function strataOf({ estimates }: Result): Group[] {
  const found = new Map<string, Group>()
  for (const { stratum } of estimates) if (stratum !== null) found.set(JSON.stringify(stratum), stratum)
  return [...found.values()]
}

const about = (bytes: number): number => Number(bytes.toPrecision(2))
