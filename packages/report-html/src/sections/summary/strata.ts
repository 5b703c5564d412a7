import type { Group } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { type Finding, findingsOf } from '../../model/findings.ts'
import { groupKey, setOf } from '../../model/keys.ts'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { shownPair } from '../../prose/per-people.ts'
import { ready, type Writer } from '../../writer.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { isEstablished } from './leading.ts'
import { strings } from './strings.ts'

/** Of each established main gap, what changes once people of the same level of a stratum are compared; nothing where nothing does. */
export function strataNotes(input: ReportInput): Html[] {
  const gaps = primaryFindings(input).filter((one) => isEstablished(one) && one.versus !== 'rest')
  return input.result.audit.strata.flatMap(({ columns, legitimate }) =>
    gaps.flatMap((gap) => strataNote(input, gap, columns, legitimate !== null) ?? []),
  )
}

function strataNote(input: ReportInput, gap: Finding, columns: readonly string[], reason: boolean): Html | null {
  const { writer } = input
  const crude = gap.difference?.value ?? null
  const levels = levelsOf(input, gap, columns)
  if (crude === null || levels.length === 0) return null
  const named = {
    group: ready(writer.group(gap.group)),
    reference: ready(writer.group(gap.versus)),
    columns: [...columns],
  }
  const compared = levels.flatMap(({ name, finding }) => {
    const value = finding.difference?.value ?? null
    const sure = finding.judged.some(({ verdict }) => verdict.gap === 'established')
    return value === null ? [] : [{ name, value, sure }]
  })
  if (compared.length === 0) return writer.say(strings.strataHidden, named)
  const turned = compared.filter(({ value }) => value * crude < 0)
  const alike = compared.filter(({ value }) => value * crude > 0)
  const average = averageOf(input, gap, columns)
  const held = average !== null && average.lower * crude > 0 && average.upper * crude > 0
  if (held && !turned.some(({ sure }) => sure)) return null
  if (average === null && turned.length === 0) return null
  const names = (list: typeof compared) => list.filter(({ sure }) => sure).map(({ name }) => name)
  return writer.say(strings.strata, {
    ...named,
    n: compared.length,
    hidden: levels.length - compared.length,
    turned: turned.length,
    turnedSure: names(turned).length,
    names: names(turned),
    alike: alike.length,
    alikeSure: names(alike).length,
    alikeNames: names(alike),
    average: average === null ? 'none' : 'some',
    within: perThousand(writer, average?.value ?? 0),
    lower: perThousand(writer, average?.lower ?? 0),
    upper: perThousand(writer, average?.upper ?? 0),
    crude: signed(writer, wholeOf(gap, crude)),
    reason,
  })
}

function levelsOf(
  { index, t }: ReportInput,
  { attributes, quantity, group, versus }: Finding,
  columns: readonly string[],
): { readonly name: string; readonly finding: Finding }[] {
  const wanted = setOf(columns)
  return index
    .tables([...attributes])
    .flatMap((table) =>
      table.quantity === quantity && table.stratum !== null && setOf(Object.keys(table.stratum)) === wanted
        ? [table.stratum]
        : [],
    )
    .flatMap((stratum) =>
      findingsOf(index, attributes, quantity, stratum)
        .filter((one) => groupKey(one.group) === groupKey(group) && sameVersus(one.versus, versus))
        .map((finding) => ({
          name: columns.map((column) => stratum[column] ?? t(SHARED.missing)).join(' × '),
          finding,
        })),
    )
}

function sameVersus(a: Group | 'rest', b: Group | 'rest'): boolean {
  return a === 'rest' || b === 'rest' ? a === b : groupKey(a) === groupKey(b)
}

/** The difference that the strata have in common, with its limits; `null`: not measured, or withheld. */
function averageOf(
  { result }: ReportInput,
  { attributes, quantity, group, versus }: Finding,
  columns: readonly string[],
): { readonly value: number; readonly lower: number; readonly upper: number } | null {
  const own = estimatesOf(result, 'stratified-disparity', attributes).find(
    (one) =>
      one.comparator === 'commonDifference' &&
      one.quantity === quantity &&
      one.stratum === null &&
      setOf(one.given ?? []) === setOf(columns) &&
      groupKey(one.group) === groupKey(group) &&
      one.versus !== null &&
      sameVersus(one.versus, versus),
  )
  const { value = null, interval = null } = own ?? {}
  return value === null || interval?.lower == null || interval.upper === null
    ? null
    : { value, lower: interval.lower, upper: interval.upper }
}

/** The difference on the whole per 1,000, as the card of the same gap prints it. */
function wholeOf({ own, other }: Finding, difference: number): number {
  const [a, b] = [own?.value ?? null, other?.value ?? null]
  if (a === null || b === null) return Math.round(difference * 1000)
  const [first, second] = shownPair({ a, b }, 1000)
  return Math.round(first - second)
}

function perThousand(writer: Writer, difference: number): string {
  return signed(writer, Math.round(difference * 1000))
}

/** People more or fewer, with the sign. */
function signed(writer: Writer, people: number): string {
  return people === 0 ? '0' : `${people > 0 ? '+' : '−'}${writer.numbers.integer(Math.abs(people))}`
}
