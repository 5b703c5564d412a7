import type { Locale, Result, Verdict } from '@exaequo/contract'
import {
  attributeName,
  describeVerdict,
  estimateText,
  formatMessage,
  partText,
  QUANTITIES,
} from '@exaequo/report-html/message'
import { wordsIn } from '../words.ts'
import type { Ran } from './ran.ts'

/** What a CI system is told of one primary comparison with a benchmark, or of a metric that could not be measured whole. */
export interface Finding {
  /** Alike from run to run, and different within an audit. */
  readonly key: string
  readonly name: string
  readonly verdict: Verdict['verdict']
  /** The number with its interval, what was found and what that means. */
  readonly text: string
  /** The benchmark, or the metric that could not be measured. */
  readonly rule: string
  readonly metric: string
  /** In the specification. */
  readonly line: number
}

/** Of what is public, where something is: like the portfolio. Comparisons are those that `--fail-on` sees. */
export function findingsOf({ listed, lines }: Ran, locale: Locale): Finding[] {
  if (listed === null) return []
  const compared = listed.verdicts
    .filter(({ family, region }) => family.primary && region !== null)
    .map((verdict) => ofVerdict(listed, verdict, lines, locale))
  return [...compared, ...notMeasured(listed, lines, locale)]
}

function ofVerdict(told: Result, verdict: Verdict, lines: Ran['lines'], locale: Locale): Finding {
  const described = describeVerdict(told, verdict, locale)
  const part = partText(verdict.at, locale)
  const term = QUANTITIES[verdict.quantity]?.term[locale] ?? verdict.quantity
  const name = wordsIn(locale)('FINDING_NAME', {
    attribute: verdict.attributes.map((id) => attributeName(told, id, locale)).join(' × '),
    group: described.group,
    reference: described.reference,
    quantity: part === null ? term : `${term}, ${part}`,
    comparator: verdict.comparator,
    standard: verdict.standard,
  })
  const estimate = told.estimates.find(({ id }) => id === verdict.estimate)
  const write = (value: number | null) => estimateText(verdict, value, locale)
  const interval = estimate?.interval
  const range = interval ? ` [${write(interval.lower)} ; ${write(interval.upper)}]` : ''
  return {
    key: `${verdict.standard}/${verdict.estimate}`,
    name,
    verdict: verdict.verdict,
    text: `${described.symbol} ${write(estimate?.value ?? null)}${range}, ${described.words}. ${described.sentence}`,
    rule: verdict.standard,
    metric: verdict.metric,
    line: lines[verdict.attributes[0] ?? ''] ?? 1,
  }
}

/** What `--fail-on inconclusive` counts too: neither met nor missed. */
function notMeasured(told: Result, lines: Ran['lines'], locale: Locale): Finding[] {
  return told.outcomes
    .filter(({ status }) => status === 'incomplete' || status === 'error')
    .map(({ metric, attributes, status, reason }) => ({
      key: `${metric}/${attributes.join('*')}`,
      name: wordsIn(locale)('FINDING_NOT_MEASURED', {
        metric,
        attributes: attributes.map((id) => attributeName(told, id, locale)).join(' × '),
      }),
      verdict: 'notTestable',
      text: reason === null ? status : formatMessage(reason, locale),
      rule: metric,
      metric,
      line: lines[attributes[0] ?? ''] ?? 1,
    }))
}

/** Whether a file made of these tells of few people, as a result that is not public does. */
export function isForEveryone(done: readonly Ran[]): boolean {
  return done.every(({ state, listed }) => state !== 'failed' && listed?.audience === 'public')
}
