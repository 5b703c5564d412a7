import {
  type CellTable,
  type Computed,
  type Estimate,
  type Group,
  type Input,
  type Means,
  type Message,
  type Metric,
  message,
  type Proportions,
  type ResultCurve,
  type Role,
  rollUp,
  type Stat,
  type Stats,
  type UnitCells,
  type UnitProfiles,
} from '@exaequo/contract'
import type { AuditSpec } from '@exaequo/spec'
import type { Comparison } from './comparison.ts'
import { UNIT_BINS_CAP } from './gather.ts'
import type { GroupTable } from './group-tables.ts'
import { COMPLETIONS, type Completion, cornersOf, identifiedParts, joinParts, usesLabel } from './identified.ts'
import { knownMargins } from './margins.ts'
import { meanEstimates } from './mean-estimates.ts'
import { type Circumstances, PLAIN } from './measured.ts'
import type { Prepared } from './prepare.ts'
import { proportionEstimates, type RateTable } from './proportion-estimates.ts'
import { type Resampling, resample } from './resample.ts'
import type { Settings } from './settings.ts'
import { statEstimates } from './stat-estimates.ts'
import { perCellAmounts, unitAmounts, unitMeans } from './unit-amounts.ts'
import { cellsOfUnits, groupsOfCells, rateColumns, unitCells } from './unit-cells.ts'
import { joinColumns, type UnitColumns } from './unit-columns.ts'
import { optionsOf } from './wanted.ts'

export interface Measuring {
  readonly spec: AuditSpec
  readonly prepared: Prepared
  readonly settings: Settings
  /** Whether some standard judges this quantity. */
  readonly covers: (quantity: string) => boolean
  readonly into: {
    readonly estimates: Estimate[]
    readonly curves: ResultCurve[]
    readonly comparisons: Comparison[]
    readonly rates: RateTable[]
  }
}

/** One metric on one table: its numbers with their uncertainty are added to what was found, its outcome is returned. */
export function measureTable(metric: Metric, table: GroupTable, measuring: Measuring): Computed {
  // A rate has limits whatever the unknown labels are. Anything else would pass the labelled for everyone.
  if (metric.rate === undefined && metric.needs.includes('label') && partlyObserved(measuring.spec)) {
    return { kind: 'incomplete', reason: message('KNOWN_WITHIN_LIMITS') }
  }
  const compute = computing(metric, table, measuring)
  const computed = compute(table.cells)
  const parts = computed.kind === 'several' ? computed.parts : [computed]
  const limited = partlyLabelled(measuring) && metric.needs.includes('label')
  if (limited && parts.some((part) => part.kind !== 'proportions' || part.counts === undefined)) {
    return { kind: 'incomplete', reason: message('KNOWN_WITHIN_LIMITS') }
  }
  const uncounted = (part: Computed) => part.kind === 'proportions' && part.counts === undefined
  if (measuring.prepared.units !== null && parts.some(uncounted)) {
    return { kind: 'incomplete', reason: message('UNITS_NOT_FOR_THIS') }
  }
  parts.forEach((part, i) => {
    if (part.kind === 'proportions') addProportions(part, metric, table, measuring)
    else if (part.kind === 'means') addMeans(part, metric, table, measuring)
    else if (part.kind === 'stats') addStats(part, metric, table, measuring, (cells) => partOf(compute(cells), i))
  })
  return computed
}

function partOf(computed: Computed, i: number): Computed {
  return computed.kind === 'several' ? (computed.parts[i] ?? computed) : computed
}

function computing(metric: Metric, table: GroupTable, measuring: Measuring) {
  const { spec, prepared, settings } = measuring
  const shape = unitShape(table, measuring)
  const options = optionsOf(spec, metric)
  const { score, classes } = spec
  const bins = table.bins.score ?? prepared.binned.score?.bins
  const input: Omit<Input, 'cells'> = {
    get groups() {
      return table.groups
    },
    joint: table.joint ?? null,
    people: table.people,
    reference: table.reference,
    favourable: spec.decision?.favourable ?? spec.prediction?.favourable !== 'lower',
    weighted: settings.weighted,
    clustered: settings.precision === 'units',
    units: shape === null ? null : unitMeans(shape, settings.weighted, () => unitCellsOf(table, measuring)),
    level: settings.level,
    floor: spec.inference.floor,
    bins: table.bins,
    score:
      score === null
        ? null
        : {
            higherMeans: score.higherMeans,
            probability: bins?.every(({ lower, upper }) => lower >= 0 && upper <= 1) ?? false,
            threshold: prepared.scoreThreshold,
          },
    classes: classes === null ? null : { levels: prepared.classes ?? [], ordered: classes.ordered },
    strata: table.strata,
  }
  const without = metric.uses?.includes('label') && partlyObserved(spec)
  // Names of groups are made when they are read: a copy by `...` would make them all.
  const shared = Object.getOwnPropertyDescriptors(input)
  return (cells: GroupTable['cells']): Computed => {
    const own = { value: without ? withoutLabel(cells) : cells, enumerable: true }
    return metric.compute(Object.defineProperties({}, { ...shared, cells: own }) as never, options as never)
  }
}

/** Whether the label is known for some people only, chosen by more than chance. */
function partlyObserved({ label }: AuditSpec): boolean {
  return label !== null && label.observedWhen !== null && label.selection !== 'random'
}

function withoutLabel(cells: GroupTable['cells']): CellTable {
  return rollUp(
    cells,
    (Object.keys(cells.domain) as ('group' | Role)[]).filter((name) => name !== 'label'),
  )
}

function addProportions(computed: Proportions, metric: Metric, table: GroupTable, measuring: Measuring): void {
  const { into, settings } = measuring
  const { circumstances, restCircumstances } = circumstancesOf(computed, table, measuring)
  const judged = metric.judged && metric.complementOf === undefined && measuring.covers(computed.quantity)
  const found = proportionEstimates(computed, {
    ...{ metric: metric.id, table, settings, judged },
    ...{ circumstances, restCircumstances },
  })
  into.estimates.push(...found.estimates)
  if (!judged) return
  into.comparisons.push(...found.comparisons)
  if (table.stratum === null) into.rates.push(found.rates)
}

/** Labels are known for some only, and those were not chosen at random: nothing may be said of the others. */
function partlyLabelled({ spec: { label }, prepared }: Pick<Measuring, 'spec' | 'prepared'>): boolean {
  return label !== null && label.observedWhen !== null && label.selection !== 'random' && prepared.labelMissing > 0
}

interface Around {
  readonly circumstances: (group: number) => Circumstances
  readonly restCircumstances: (group: number) => Circumstances
}

/** What else is known of each group's rate, and of everyone but it: rounding, units, or unknown labels. */
function circumstancesOf(
  { quantity, counts }: Proportions,
  table: GroupTable,
  { spec, prepared, settings }: Measuring,
): Around {
  const others = <T>(all: readonly T[], g: number) => all.filter((_, i) => i !== g)
  if (spec.data.rounded !== null) {
    const margins = knownMargins(spec)
    const rounding = (group: Group) => margins(quantity, group, table.stratum)
    const half = spec.data.rounded.to / 2
    return {
      circumstances: (g) => ({ ...PLAIN, rounding: rounding(table.groups[g] as Group) }),
      // The rest of rounded groups is as uncertain as its rows: no published total is assumed for it.
      restCircumstances: () => ({ ...PLAIN, rounding: { half, known: {} } }),
    }
  }
  if (counts === undefined) return { circumstances: () => PLAIN, restCircumstances: () => PLAIN }
  const partly = partlyLabelled({ spec, prepared }) && usesLabel(counts)
  const { units } = prepared
  if (units !== null) {
    const groupOf = groupsOfCells(spec, units, table)
    const columnsIf = (completion?: Completion) =>
      rateColumns(counts, units, table, groupOf, settings.weighted, completion)
    const columns = columnsIf()
    const completed = partly ? COMPLETIONS.map(columnsIf) : null
    return {
      circumstances: (g) => ({
        ...PLAIN,
        units: columns[g] ?? null,
        completedUnits: completed?.map((own) => own[g] as UnitColumns) ?? null,
      }),
      restCircumstances: (g) => ({
        ...PLAIN,
        units: joinColumns(others(columns, g)),
        completedUnits: completed?.map((own) => joinColumns(others(own, g))) ?? null,
      }),
    }
  }
  if (partly) {
    const parts = identifiedParts(counts, table.cells, table.groups.length)
    return {
      circumstances: (g) => ({ ...PLAIN, identified: cornersOf(parts[g] as (typeof parts)[number]) }),
      restCircumstances: (g) => ({ ...PLAIN, identified: cornersOf(joinParts(others(parts, g))) }),
    }
  }
  return { circumstances: () => PLAIN, restCircumstances: () => PLAIN }
}

function addMeans(computed: Means, metric: Metric, table: GroupTable, measuring: Measuring): void {
  const { into, settings, prepared } = measuring
  const units = amountsOf(computed, table, measuring)
  const rounded = measuring.spec.data.rounded !== null
  const found = meanEstimates(computed, {
    ...{ metric: metric.id, table, settings, units, rounded },
    whyNone:
      computed.of !== undefined && 'perCell' in computed.of
        ? whyNone(table, prepared)
        : message('UNITS_NOT_FOR_AMOUNTS'),
  })
  into.estimates.push(...found.estimates)
  if (metric.judged) into.comparisons.push(...found.comparisons)
}

function amountsOf({ of }: Means, table: GroupTable, measuring: Measuring) {
  const shape = unitShape(table, measuring)
  if (shape === null || of === undefined) return null
  if ('moment' in of) return unitAmounts(shape, of.moment, of.among)
  const cells = unitCellsOf(table, measuring)
  return cells === null ? null : perCellAmounts(cells, of.perCell, table.cells, shape)
}

/** Of tables, which metrics share: making it again for each metric would cost more than they do. */
const UNIT_CELLS = new WeakMap<GroupTable, UnitCells | null>()

function unitCellsOf(table: GroupTable, { spec, prepared, settings }: Measuring): UnitCells | null {
  const known = UNIT_CELLS.get(table)
  if (known !== undefined) return known
  const units = profilesOf(table, prepared)
  const roles = Object.keys(table.cells.domain).filter((name): name is Role => name !== 'group')
  const found =
    units === null
      ? null
      : unitCells(
          units,
          cellsOfUnits(units, table, table.cells, roles, groupsOfCells(spec, units, table)),
          settings.weighted,
        )
  UNIT_CELLS.set(table, found)
  return found
}

/** How units are spread over what a table is made of; over the bins of an amount, where it holds some. */
function profilesOf({ bins }: GroupTable, { units, binned }: Prepared): UnitProfiles | null {
  const [role] = Object.keys(bins) as (keyof typeof bins)[]
  return role === undefined ? units : (binned[role]?.units ?? null)
}

/** The units of a table, for means of amounts; `null` where rows are people. */
function unitShape(table: GroupTable, { spec, prepared, settings }: Measuring) {
  const { units } = prepared
  if (units === null) return null
  const groupOf = groupsOfCells(spec, units, table)
  const { inflation } = settings
  return { units, groupOf, groups: table.groups.length, reference: table.reference, inflation }
}

function addStats(
  computed: Stats,
  metric: Metric,
  table: GroupTable,
  { spec, prepared, settings, into }: Measuring,
  compute: (cells: GroupTable['cells']) => Computed,
): void {
  const clustered = settings.precision === 'units'
  // A sum of amounts over a group is one cell: resampling would find that nothing varies.
  const drawn = metric.smooth !== false && !(metric.moments !== undefined && metric.needs.length === 0)
  // Where it is not known how units are spread over the bins of an amount, there is nothing to resample.
  const known = profilesOf(table, prepared) !== null
  // Intervals that metrics bring themselves take rows for independent people.
  const stats = clustered
    ? computed.stats.map((stat) => ofUnits(stat, drawn && known, whyNone(table, prepared)))
    : computed.stats
  const rounded = spec.data.rounded !== null
  const resampled =
    !rounded && stats.some(({ interval }) => interval === 'resample')
      ? resample(stats, resampling(metric, table, { spec, prepared, settings }, compute))
      : () => ({ interval: null })
  into.estimates.push(...statEstimates(metric.id, table, stats, resampled, { weighted: settings.weighted, rounded }))
  for (const curve of computed.curves ?? []) {
    const { group, ...rest } = curve
    const named = group === null ? {} : (table.groups[group] as Group)
    into.curves.push({ ...rest, metric: metric.id, attributes: table.attributes, group: named })
  }
}

/** A number of rows that come in units: its interval by drawing units, or none, and then why. */
function ofUnits(stat: Stat, drawn: boolean, why: Message): Stat {
  if (stat.clustered || stat.interval === null) return stat.clustered ? stat : { ...stat, pValue: null }
  if (drawn) return { ...stat, interval: 'resample', pValue: null }
  const remarks = [...(stat.remarks ?? []), why]
  return { ...stat, interval: null, pValue: null, remarks: stat.value === null ? (stat.remarks ?? []) : remarks }
}

function whyNone({ bins }: GroupTable, { binned }: Prepared): Message {
  const tooMany = Object.keys(bins).some((role) => binned[role as keyof typeof bins]?.units === null)
  return tooMany ? message('UNITS_TOO_MANY_FOR_BINS', { cap: UNIT_BINS_CAP }) : message('UNITS_NOT_FOR_THIS')
}

function resampling(
  { id, needs }: Metric,
  table: GroupTable,
  { spec, prepared, settings }: Pick<Measuring, 'spec' | 'prepared' | 'settings'>,
  compute: (cells: GroupTable['cells']) => Computed,
): Resampling {
  const roles = needs as readonly Role[]
  const cells = rollUp(table.cells, ['group', ...roles])
  const units = profilesOf(table, prepared)
  const { seed, replicates, floor } = spec.inference
  return {
    cells,
    compute,
    seed,
    stream: `${id}/${table.attributes.join('×')}/${JSON.stringify(table.stratum ?? table.given ?? '')}`,
    replicates,
    level: settings.level,
    floor,
    weighted: settings.weighted,
    units:
      units === null
        ? null
        : { profiles: units, cellOf: cellsOfUnits(units, table, cells, roles, groupsOfCells(spec, units, table)) },
  }
}
