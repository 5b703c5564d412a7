import {
  type MessageCode,
  message,
  type ResultCurve,
  type ThresholdPoint,
  type ThresholdRange,
  type VerdictWord,
} from '@exaequo/contract'
import { Html, join } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { groupKey } from '../../model/keys.ts'
import type { AttributeInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { stateHtml } from '../shared/state.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** About as many thresholds are printed; the ends of ranges and the threshold in use always are. */
const MOST_ROWS = 16

interface Found {
  readonly table: Table
  readonly size: number
  /** The row of the threshold in use; the middle one where it is none of them. */
  readonly inUse: number
}

/** A row a threshold: the share of each group that would have the decision, and the word of each benchmark. */
export function thresholdTable(
  input: AttributeInput,
  ranges: readonly ThresholdRange[],
  curves: readonly ResultCurve[],
): Found | null {
  const { writer, attribute, catalogue, locale, t } = input
  const own = inOrder(input, curves)
  const inUse = curves.find((curve) => curve.inUse !== undefined)?.inUse ?? null
  const rows = printed(ranges, own, inUse)
  if (rows.length === 0) return null
  const shares = own.map(shareOf)
  const points = ranges.map(({ points }) => new Map(points.map((point) => [point.threshold, point])))
  const heads = ranges.map(({ standard, quantity }) =>
    writer.say(strings.head, {
      standard: catalogue.standards.find(({ id }) => id === standard)?.title[locale] ?? standard,
      rate: writer.rateTerm(quantity),
    }),
  )
  const table = tableOf({
    caption: t(strings.caption),
    name: `${t(strings.caption)} · ${writer.attributeText(attribute.id)}`,
    columns: [t(strings.threshold), ...own.map(({ group }) => writer.name(group)), ...heads],
    rows: rows.map((threshold) => ({
      head: headOf(input, threshold, inUse),
      cells: [
        ...shares.map((share) => shareCell(input, share(threshold))),
        ...points.map((at) => wordCell(input, at.get(threshold))),
      ],
    })),
    note: ranges.length === 0 ? null : t(strings.note),
  })
  const used = inUse === null ? -1 : rows.indexOf(inUse)
  return { table, size: rows.length, inUse: used === -1 ? Math.floor(rows.length / 2) : used }
}

function inOrder({ attribute }: AttributeInput, curves: readonly ResultCurve[]): readonly ResultCurve[] {
  const rank = new Map(attribute.levels.map(({ level }, i) => [groupKey({ [attribute.id]: level }), i]))
  const at = ({ group }: ResultCurve) => rank.get(groupKey(group)) ?? rank.size
  return [...curves].sort((a, b) => at(a) - at(b))
}

/** Thresholds to print, those that select most first: evenly over all that were tried, with those that matter. */
function printed(ranges: readonly ThresholdRange[], curves: readonly ResultCurve[], inUse: number | null): number[] {
  const tried = new Set(ranges.flatMap(({ points }) => points.map(({ threshold }) => threshold)))
  if (tried.size === 0) for (const x of curves.flatMap((curve) => curve.x)) tried.add(x)
  if (tried.size === 0) return []
  if (inUse !== null) tried.add(inUse)
  const all = [...tried].sort((a, b) => a - b)
  if (all.length <= MOST_ROWS + 4) return all
  const kept = new Set(ranges.flatMap(({ meets }) => meets.flat()))
  if (inUse !== null) kept.add(inUse)
  const step = (all.length - 1) / (MOST_ROWS - 1)
  for (let i = 0; i < MOST_ROWS; i++) kept.add(all[Math.round(i * step)] ?? 0)
  return all.filter((threshold) => kept.has(threshold))
}

/** The share of a group that a threshold selects; `null` where the result withholds it. */
function shareOf(curve: ResultCurve): (threshold: number) => number | null {
  const counts = (curve.weighted ?? curve.counts).selected ?? []
  // The first point selects everyone: it holds the sum of weights. Where it was thinned away, that is not known.
  const complete = curve.counts.selected?.[0] === curve.n
  const all = curve.weighted === undefined ? curve.n : complete ? (counts[0] ?? 0) : 0
  const at = new Map(curve.x.map((x, i) => [x, counts[i] ?? null]))
  return (threshold) => {
    const selected = at.get(threshold) ?? null
    return selected === null || all === 0 ? null : selected / all
  }
}

function shareCell({ writer, result }: AttributeInput, share: number | null): string {
  if (share !== null) return writer.numbers.percent(share)
  return result.audience === 'public' ? SYMBOLS.withheld : DASH
}

const WORDS = {
  misses: 'STATE_MISSES',
  inconclusive: 'STATE_INCONCLUSIVE',
  notTestable: 'STATE_NOT_TESTABLE',
} as const satisfies Record<Exclude<VerdictWord, 'meets'>, MessageCode>

/** Of a threshold it is not known whether a gap is established: only that none is larger than the benchmark. */
const WITHIN = '○'

function wordCell({ writer, result }: AttributeInput, point: ThresholdPoint | undefined): Html | string {
  if (point === undefined) return result.audience === 'public' ? SYMBOLS.withheld : DASH
  const { verdict, group, untested } = point
  const more = [
    ...(group === null || verdict === 'meets'
      ? []
      : [writer.say(strings.furthest, { group: ready(writer.name(group)) })]),
    ...(untested === 0 ? [] : [writer.say(strings.untested, { n: untested })]),
  ]
  const words =
    verdict === 'meets'
      ? stateHtml({ symbol: WITHIN, words: writer.say(strings.within) })
      : stateHtml({ symbol: SYMBOLS[verdict], words: writer.message(message(WORDS[verdict])) })
  return more.length === 0 ? words : new Html(`${words}<small>${join(more, ' · ')}</small>`)
}

function headOf({ writer }: AttributeInput, threshold: number, inUse: number | null): Html {
  const text = writer.numbers.plain(threshold)
  return threshold === inUse
    ? writer.say(strings.inUse, { threshold: text })
    : writer.say({ en: '{threshold}', fr: '{threshold}' }, { threshold: text })
}
