import type { Locale, Result, Verdict } from '@exaequo/contract'
import { attributeName, describeVerdict, numbersOf, SEVERITY } from '@exaequo/report-html/message'

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

/** One line an attribute: its worst primary finding, with the interval and the words of the verdict. */
export function summaryLines(result: Result, locale: Locale): string[] {
  const numbers = numbersOf(locale)
  // Primary findings are about one attribute at a time; a search among all estimates for each would be long.
  const single = result.estimates.filter(({ attributes, stratum }) => attributes.length === 1 && stratum === null)
  const told = { ...result, estimates: single }
  return result.audit.attributes.flatMap(({ id }) => {
    const own = result.verdicts
      .filter(({ attributes, family }) => family.primary && attributes.length === 1 && attributes[0] === id)
      .map((verdict) => ({ verdict, described: describeVerdict(told, verdict, locale) }))
    // A benchmark with a region says more than parity.
    own.sort(
      (a, b) =>
        Number(a.verdict.region === null) - Number(b.verdict.region === null) ||
        SEVERITY.indexOf(a.described.state.id) - SEVERITY.indexOf(b.described.state.id),
    )
    const [worst] = own
    if (worst === undefined) return []
    const { verdict, described } = worst
    const estimate = single.find((candidate) => candidate.id === verdict.estimate)
    const interval = estimate?.interval
    const value =
      verdict.comparator === 'ratio' ? numbers.factor(estimate?.value ?? null) : numbers.points(estimate?.value ?? null)
    const range = interval
      ? ` [${[interval.lower, interval.upper].map((bound) => (verdict.comparator === 'ratio' ? numbers.factor(bound) : numbers.points(bound))).join(' ; ')}]`
      : ''
    return [
      `  ${described.symbol} ${attributeName(result, id, locale)}: ${described.group} / ${described.reference} ${value}${range}, ${described.words} (${verdict.standard})`,
    ]
  })
}
