import type { Estimate, Locale, Result, Verdict } from '@exaequo/contract'
import { attributeName, describeVerdict, estimateText, partText, SEVERITY } from '@exaequo/report-html/message'

/** Counts of what standards said; primary families alone decide what `--fail-on` sees. */
export interface Counts {
  readonly misses: number
  readonly meets: number
  readonly inconclusive: number
  readonly notTestable: number
}

export function countVerdicts(results: readonly Result[]): Counts {
  const all = results.flatMap(({ verdicts }) =>
    verdicts.filter(({ family, region }) => family.primary && region !== null),
  )
  const of = (word: Verdict['verdict']) => all.filter(({ verdict }) => verdict === word).length
  return { misses: of('misses'), meets: of('meets'), inconclusive: of('inconclusive'), notTestable: of('notTestable') }
}

/**
 * What a summary and the portfolio read of a result: the quantities that lead, of one attribute at a time. The rest, most
 * of it, is not kept until the end of a batch.
 */
export function leading(result: Result): Result {
  const { attributes, primary } = result.audit
  const quantities = new Set([
    ...attributes.map(({ id }) => primaryQuantity(primary, id)),
    ...result.verdicts.filter(({ family }) => family.primary).map(({ quantity }) => quantity),
  ])
  const leads = (own: Pick<Estimate, 'attributes' | 'stratum' | 'quantity'>) =>
    own.attributes.length === 1 && own.stratum === null && quantities.has(own.quantity)
  return {
    ...result,
    curves: [],
    thresholds: [],
    estimates: result.estimates.filter(leads),
    verdicts: result.verdicts.filter((verdict) => verdict.family.primary || leads(verdict)),
  }
}

/** As reports have it, where the audit names none. */
function primaryQuantity(primary: Result['audit']['primary'], attribute: string): string {
  return primary[attribute] ?? 'selectionRate'
}

/** One line an attribute: its worst primary finding, with the interval and the words of the verdict. Of a `leading` result. */
export function summaryLines(result: Result, locale: Locale): string[] {
  return result.audit.attributes.flatMap(({ id }) => {
    const own = result.verdicts
      .filter(({ attributes, family }) => family.primary && attributes.length === 1 && attributes[0] === id)
      .map((verdict) => ({ verdict, described: describeVerdict(result, verdict, locale) }))
    // A benchmark with a region says more than parity.
    const evidence = ({ verdict }: (typeof own)[number]) => verdict.test?.adjusted ?? 1
    own.sort(
      (a, b) =>
        Number(a.verdict.region === null) - Number(b.verdict.region === null) ||
        SEVERITY.indexOf(a.described.state.id) - SEVERITY.indexOf(b.described.state.id) ||
        evidence(a) - evidence(b),
    )
    const [worst] = own
    if (worst === undefined) return []
    const { verdict, described } = worst
    const estimate = result.estimates.find((candidate) => candidate.id === verdict.estimate)
    const interval = estimate?.interval
    const write = (value: number | null) => estimateText(verdict, value, locale)
    const value = write(estimate?.value ?? null)
    const range = interval ? ` [${write(interval.lower)} ; ${write(interval.upper)}]` : ''
    const part = partText(verdict.at, locale)
    const name = `${attributeName(result, id, locale)}${part === null ? '' : ` (${part})`}`
    return [
      `  ${described.symbol} ${name}: ${described.group} / ${described.reference} ${value}${range}, ${described.words} (${verdict.standard})`,
    ]
  })
}
