import type { FunnelStep } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { ProcessRow } from '../../model/process.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { strings } from './strings.ts'

/**
 * The widest gap of a step in words: rates first, then the factor, then its limits. Where every interval holds equality,
 * that none stands out; `null` where nothing can be said.
 */
export function stepSentence(input: ReportInput, step: FunnelStep, rows: readonly ProcessRow[]): Html | null {
  const { result, writer, locale } = input
  const label = step.label[locale]
  const before = result.audit.funnel.find(({ id }) => id === step.among)
  const shared = { step: label, among: before === undefined ? 'all' : 'some', before: before?.label[locale] ?? '' }
  const compared = rows.filter(({ ratio }) => typeof ratio?.value === 'number')
  if (compared.length === 0) return null
  const widest = compared
    .filter(({ ratio }) => sureOf(ratio?.interval ?? null))
    .sort((a, b) => distance(b) - distance(a))[0]
  if (widest === undefined) return writer.say(strings.noGap, shared)
  const reference = rows.find(({ ratio }) => ratio === undefined)
  const versus = widest.ratio?.versus ?? null
  const a = widest.own.value
  const b = reference?.own.value ?? (a === null ? null : a - (widest.difference?.value ?? Number.NaN))
  if (a === null || b === null || Number.isNaN(b)) return null
  const turn = a < b && !step.favourable
  const { interval, value } = widest.ratio ?? {}
  const ratio = (x: number | null | undefined) => (x == null ? null : turn ? (x === 0 ? null : 1 / x) : x)
  const [lower, upper] = [ratio(interval?.lower), ratio(interval?.upper)]
  const [group, other] = [ready(writer.group(widest.group)), ready(writer.group(versus))]
  const base = [a, b].some((rate) => rate > 0 && rate < 0.001) ? 100_000 : 1000
  const people = (rate: number) => writer.numbers.decimal(rate * base, rate * base < 10 ? 1 : 0)
  const values = {
    ...shared,
    base: writer.numbers.integer(base),
    a: people(turn ? b : a),
    b: people(turn ? a : b),
    group: turn ? other : group,
    reference: turn ? group : other,
  }
  const sorted = turn ? [upper, lower] : [lower, upper]
  if (step.favourable && a < b) {
    const hundred = (x: number | null | undefined) => (x == null ? '0' : writer.numbers.decimal(x * 100, 0))
    return writer.say(strings.fewer, {
      ...values,
      hundred: hundred(value),
      lower: hundred(interval?.lower),
      upper: hundred(interval?.upper),
    })
  }
  const { factor } = writer.numbers
  return writer.say(strings.more, {
    ...values,
    factor: factor(ratio(value)),
    lower: factor(sorted[0] ?? 0, ratio(value)),
    upper: sorted[1] === null ? '∞' : factor(sorted[1] ?? null, ratio(value)),
  })
}

/** Whether an interval of a ratio lies on one side of equality. */
function sureOf(interval: { readonly lower: number | null; readonly upper: number | null } | null): boolean {
  if (interval === null) return false
  return (interval.lower !== null && interval.lower > 1) || (interval.upper !== null && interval.upper < 1)
}

function distance({ ratio }: ProcessRow): number {
  const value = ratio?.value ?? 1
  return value > 0 ? Math.abs(Math.log(value)) : Number.POSITIVE_INFINITY
}
