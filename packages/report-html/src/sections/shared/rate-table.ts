import type { Group } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { estimateText, isAmount } from '../../message/amounts.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { distance, type Finding, findingsOf, severity } from '../../model/findings.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { intervalCell, peopleCell, rateCell, ratioCell } from './cells.ts'
import { readingState, settlingState } from './state.ts'
import { SHARED } from './strings.ts'
import { type Row, type Table, tableOf } from './table.ts'

/** Longer tables print the most severe rows alone; the rest is in the CSV. */
const MOST_ROWS = 200

/** Each group of an attribute set on one rate, beside the group it is compared with; `null`: the result has none. */
export function rateTable(
  input: ReportInput,
  attributes: readonly string[],
  quantity: string,
  caption: Html | string,
  name: string,
  most: number = MOST_ROWS,
): Table | null {
  const { index, writer, t } = input
  const rates = index.rates(attributes, quantity)
  if (rates === undefined) return null
  const findings = leadingFindings(findingsOf(index, attributes, quantity))
  const reference = referenceOf(findings)
  const readings = [...findings.values()].some(({ reading }) => reading !== undefined)
  const lines = rates.groups.map(({ group, key, own }) => {
    const finding = findings.get(key)
    const isReference = key === reference
    const compared = isReference ? referenceCells(readings) : comparisonCells(input, finding, readings)
    const cells = [peopleCell(input, own), rateCell(input, own), intervalCell(input, own), ...compared]
    const rank = isReference ? -1 : severity(finding?.state ?? null)
    return { head: writer.name(group), cells, rank, far: distance(finding?.lead ?? null) }
  })
  const kept = lines.length <= most ? lines : [...lines].sort(moreSevere).slice(0, most)
  const amount = isAmount(quantity)
  const heads = [
    SHARED.group,
    SHARED.people,
    amount ? SHARED.amount : SHARED.rate,
    SHARED.interval,
    amount ? SHARED.amountDifference : SHARED.difference,
    SHARED.ratio,
    SHARED.p,
  ]
  const columns = [...heads.map(t), ...(readings ? [writer.say(READING)] : []), t(SHARED.verdict)]
  const left = lines.length - kept.length
  return tableOf({
    ...{ caption, name, columns },
    rows: kept.map(({ head, cells }): Row => ({ head, cells })),
    words: readings ? [8, 9] : [8],
    note: left === 0 ? null : writer.say(SHARED.cut, { n: left }),
  })

  function referenceCells(withReadings: boolean): string[] {
    return [t(SHARED.reference), '', '', ...(withReadings ? [''] : []), '']
  }
}

interface Line {
  readonly rank: number
  /** How far from equality the interval starts. */
  readonly far: number
}

const moreSevere = (a: Line, b: Line) => a.rank - b.rank || b.far - a.far

// Head of the column of readings of a convention: numbers alone, chance ignored.
const READING = { en: 'Plain reading, no verdict', fr: 'Lecture brute, sans verdict' }

function comparisonCells(input: ReportInput, finding: Finding | undefined, readings: boolean): (Html | string)[] {
  const { numbers } = input.writer
  const verdict = finding?.lead?.verdict
  const tested = finding?.ratio?.pValue
  const corrected = verdict?.equality?.adjusted
  const p = corrected ?? tested?.adjusted ?? tested?.value ?? null
  const reading = finding?.reading === undefined ? DASH : readingState(input, finding.reading)
  return [
    finding?.difference === undefined ? DASH : estimateText(finding.difference, finding.difference.value, input.locale),
    ratioCell(input, finding?.ratio),
    // Corrected together with withheld comparisons: the plain one under this head would be mistaken for it.
    corrected === null ? SYMBOLS.withheld : numbers.pValue(p),
    ...(readings ? [reading] : []),
    (finding === undefined ? null : settlingState(input, finding)) ?? DASH,
  ]
}

/** One finding a group: against the group named; against everyone else only where no group is named. */
export function leadingFindings(findings: readonly Finding[]): Map<string, Finding> {
  const named = findings.filter(({ versus }) => versus !== 'rest')
  const leading = new Map<string, Finding>()
  for (const finding of named.length > 0 ? named : findings) leading.set(groupKey(finding.group), finding)
  return leading
}

/** The key of the group that the others are compared with; `null` where that is everyone else. */
export function referenceOf(findings: ReadonlyMap<string, Finding>): string | null {
  for (const { versus } of findings.values()) if (versus !== 'rest') return groupKey(versus as Group)
  return null
}
