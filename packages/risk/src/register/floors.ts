import type { Result } from '@exaequo/contract'
import type { DisclosureMeasure } from '../disclosure/measure.ts'
import type { EvidenceKind, Level } from '../types.ts'

/** What a result shows about a risk, and the likelihood it cannot be under. The floors are a convention of this toolkit. */
export interface RiskEvidence {
  readonly kind: EvidenceKind
  readonly floor: Level
  /** Ids of estimates, of attributes for missing groups, of grounds for what the system uses, or column names. */
  readonly ids: readonly string[]
}

export interface Measured {
  readonly result: Pick<Result, 'audit' | 'verdicts' | 'estimates'>
  readonly disclosure: DisclosureMeasure | null
  /** Columns whose name says that they identify people. */
  readonly identifyingColumns: readonly string[]
}

const ERROR_QUANTITIES = new Set([
  'truePositiveRate',
  'falsePositiveRate',
  'trueNegativeRate',
  'falseNegativeRate',
  'positivePredictiveValue',
  'negativePredictiveValue',
  'falseDiscoveryRate',
  'falseOmissionRate',
  'accuracy',
  'balancedAccuracy',
])

/** Scores among those who came to an outcome: a gap in them is an error of the score, not a decision. */
const SCORE_QUANTITIES = new Set(['meanScoreOfPositives', 'meanScoreOfNegatives', 'meanForecast', 'observedRate'])
const isError = (quantity: string) => ERROR_QUANTITIES.has(quantity) || SCORE_QUANTITIES.has(quantity)

/**
 * Floors: 3 where a gap is established, 4 where a benchmark is missed too; 4 where the system uses a protected ground;
 * 3 for small groups, 4 where some are unique.
 */
export function evidenceFor(kind: EvidenceKind, measured: Measured): RiskEvidence | null {
  const { audit, verdicts } = measured.result
  const wrong = wrongStepsOf(audit)
  const isWrong = ({ quantity, at }: Result['verdicts'][number]) =>
    isError(quantity) || (quantity === 'funnelRate' && at?.step !== undefined && wrong.has(String(at.step)))
  switch (kind) {
    case 'error-gap':
      return gaps(
        kind,
        verdicts.filter((verdict) => isWrong(verdict) && verdict.attributes.length === 1),
        wrongSteps(measured),
      )
    case 'outcome-gap':
      return gaps(
        kind,
        verdicts.filter((verdict) => !isWrong(verdict) && verdict.attributes.length === 1),
      )
    case 'intersection-gap':
      return gaps(
        kind,
        verdicts.filter(({ attributes }) => attributes.length > 1),
      )
    case 'protected-input':
      return found(
        kind,
        4,
        audit.grounds.filter(({ use }) => use === 'input' || use === 'determined').map(({ ground }) => ground),
      )
    case 'missing-groups':
      return found(
        kind,
        3,
        audit.attributes.filter(({ missingPeople }) => missingPeople !== 0).map(({ id }) => id),
      )
    case 'small-cells':
      return smallCells(measured)
    case 'identifying-columns':
      return found(kind, 3, measured.identifyingColumns)
  }
}

function gaps(kind: EvidenceKind, verdicts: Result['verdicts'], more: readonly string[] = []): RiskEvidence | null {
  const established = verdicts.filter(({ gap }) => gap === 'established')
  const missed = established.some(({ verdict, standard }) => verdict === 'misses' && standard !== 'parity')
  return found(kind, missed ? 4 : 3, [...new Set([...established.map(({ estimate }) => estimate), ...more])])
}

function wrongStepsOf({ funnel }: Result['audit']): ReadonlySet<string> {
  return new Set(funnel.filter(({ error }) => error).map(({ id }) => id))
}

/** Ratios of steps that are errors whose interval lies on one side of equality: no verdict is about them. */
function wrongSteps({ result: { audit, estimates } }: Measured): string[] {
  const wrong = wrongStepsOf(audit)
  return estimates
    .filter(
      ({ quantity, comparator, attributes, versus, at, interval }) =>
        quantity === 'funnelRate' &&
        comparator === 'ratio' &&
        attributes.length === 1 &&
        versus !== 'rest' &&
        wrong.has(String(at?.step)) &&
        interval !== null &&
        ((interval.lower !== null && interval.lower > 1) || (interval.upper !== null && interval.upper < 1)),
    )
    .map(({ id }) => id)
}

/** In a published result, whatever is withheld stands on few people. */
function smallCells({ result, disclosure }: Measured): RiskEvidence | null {
  const { suppressBelow } = result.audit.publication
  // A group has many rates: it is named once, by the first of them.
  const groups = new Map<string, string>()
  for (const { id, comparator, n, stratum, exactness, group } of result.estimates) {
    const small = (n > 0 && n < suppressBelow) || exactness === 'withheld'
    const key = JSON.stringify(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (comparator === 'value' && stratum === null && small && !groups.has(key)) groups.set(key, id)
  }
  const small = [...groups.values()]
  const unique = disclosure !== null && disclosure.k === 1
  const few = disclosure !== null && disclosure.k !== null && disclosure.k < suppressBelow
  if (small.length === 0 && !few) return null
  return { kind: 'small-cells', floor: unique ? 4 : 3, ids: small }
}

function found(kind: EvidenceKind, floor: Level, ids: readonly string[]): RiskEvidence | null {
  return ids.length === 0 ? null : { kind, floor, ids }
}
