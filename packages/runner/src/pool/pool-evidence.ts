import {
  AuditError,
  type CellTable,
  type ColumnProfile,
  mapProfiles,
  type Profile,
  rollUpCells,
  type UnitProfiles,
} from '@exaequo/contract'
import { canonicalJson } from '../canonical.ts'
import type { Cube, Evidence } from '../evidence.ts'
import { levelColumns, withColumns } from '../level-columns.ts'
import { pooledTable, pooledUnits } from './pool-tables.ts'

/**
 * One evidence out of several, gathered alike from different people: cells add up, so that what follows from it is what
 * would have followed from all the rows together. No rows are needed, and none are shared.
 * @throws AuditError `POOL_APART` where they were not gathered alike, `POOL_TWICE` where one is there twice.
 */
export function poolEvidence(given: readonly { readonly name: string; readonly evidence: Evidence }[]): Evidence {
  // Each source has a median of its own, and that of all of them is not in any of their counts.
  const medians = new Set(given.map(({ evidence }) => json(evidence.thresholds[MEDIAN] ?? null)))
  const all = medians.size === 1 ? given : given.map((one) => ({ ...one, evidence: withoutMedian(one.evidence) }))
  const [first, ...others] = all as [(typeof all)[number], ...typeof all]
  const whole = all.map(({ evidence }) => evidence)
  for (const { name, evidence } of others) {
    for (const key of ['bins', 'thresholds'] as const) {
      if (json(evidence[key]) !== json(first.evidence[key])) throw apart(first.name, name, key)
    }
    if (shapeOf(evidence) !== shapeOf(first.evidence)) throw apart(first.name, name, 'cubes')
    if ((evidence.units === null) !== (first.evidence.units === null)) throw apart(first.name, name, 'units')
  }
  const seen = new Map<string, string>()
  for (const { name, evidence } of all) {
    // A table of a server has no hash: its counts alone tell, and two of them may well be equal.
    const known = evidence.sources.every(({ hash }) => hash !== '')
    const key = known ? json(evidence.sources.map(({ hash }) => hash)) : name
    const before = seen.get(key)
    if (before !== undefined) throw new AuditError('POOL_TWICE', { first: before, second: name })
    seen.set(key, name)
  }
  const cubes = first.evidence.cubes.map(
    (cube, k): Cube => ({ ...cube, table: pooledTable(whole.map((own) => (own.cubes[k] as Cube).table)) }),
  )
  const { units, unitBins, bins, thresholds } = first.evidence
  const binned = whole.every((own) => own.unitBins?.score != null)
  return {
    cubes,
    units: units === null ? null : pooledUnits(whole.map((own) => own.units as NonNullable<Evidence['units']>)),
    ...(unitBins === undefined
      ? {}
      : { unitBins: { score: binned ? pooledUnits(whole.map((own) => own.unitBins?.score as never)) : null } }),
    bins,
    thresholds,
    profile: withExact(pooledProfile(whole.map(({ profile }) => profile)), cubes),
    columns: first.evidence.columns.filter((column) => whole.every((own) => own.columns.includes(column))),
    sources: all.flatMap(({ name, evidence }) =>
      evidence.sources.map((source) => ({ ...source, name: `${name}: ${source.name}` })),
    ),
    engine: { id: 'pool', version: [...new Set(whole.map(({ engine }) => engine.version))].sort().join(', ') },
    repeatedKey: whole.find(({ repeatedKey }) => repeatedKey !== null)?.repeatedKey ?? null,
  }
}

/** The dimension that tells scores above their median, and its threshold. */
const MEDIAN = 'scoreAboveMedian'

function withoutMedian(evidence: Evidence): Evidence {
  const without = (table: CellTable) => Object.keys(table.domain).filter((name) => name !== MEDIAN)
  const people = (profiles: UnitProfiles) => {
    const { table, slots } = rollUpCells(profiles.cells, without(profiles.cells))
    return mapProfiles(profiles, table, slots)
  }
  const { [MEDIAN]: _, ...thresholds } = evidence.thresholds
  return {
    ...evidence,
    thresholds,
    cubes: evidence.cubes.map(({ expressions, table, ...cube }): Cube => {
      const { [MEDIAN]: __, ...kept } = expressions
      return { ...cube, expressions: kept, table: rollUpCells(table, without(table)).table }
    }),
    units: evidence.units === null ? null : people(evidence.units),
    ...(evidence.unitBins?.score == null ? {} : { unitBins: { score: people(evidence.unitBins.score) } }),
  }
}

const json = (value: unknown) => canonicalJson(value as never)

function apart(first: string, second: string, what: string): AuditError {
  return new AuditError('POOL_APART', { first, second, what })
}

/** What was counted by what, whatever levels occurred. */
function shapeOf({ cubes }: Evidence): string {
  return json(
    cubes.map(({ name, attributes, binned, expressions, table }) => ({
      name,
      attributes,
      binned,
      expressions,
      dimensions: Object.keys(table.domain),
      moments: Object.keys(table.moments ?? {}).sort(),
    })),
  )
}

function pooledProfile(all: readonly Profile[]): Profile {
  const names = [...new Set(all.flatMap(({ columns }) => Object.keys(columns)))].sort()
  const columns = names.map((name): [string, ColumnProfile] => {
    const own = all.flatMap(({ columns: each }) => (each[name] === undefined ? [] : [each[name] as ColumnProfile]))
    const has = (key: keyof ColumnProfile) => own.some((one) => one[key] !== undefined)
    const sum = (key: 'missing' | 'invalid' | 'nonFinite' | 'negative' | 'fractional') =>
      has(key) ? { [key]: own.reduce((total, one) => total + (one[key] ?? 0), 0) } : {}
    const extreme = (key: 'minimum' | 'maximum', pick: (...values: number[]) => number) => {
      if (!has(key)) return {}
      const known = own.flatMap((one) => (one[key] == null ? [] : [one[key] as number]))
      return { [key]: known.length === 0 ? null : pick(...known) }
    }
    return [
      name,
      {
        missing: own.reduce((total, one) => total + one.missing, 0),
        ...(has('distinct') ? { distinct: Math.max(...own.map((one) => one.distinct ?? 0)) } : {}),
        ...sum('invalid'),
        ...(has('example') ? { example: own.find((one) => one.example != null)?.example ?? null } : {}),
        ...sum('nonFinite'),
        ...sum('negative'),
        ...sum('fractional'),
        ...extreme('minimum', Math.min),
        ...extreme('maximum', Math.max),
      },
    ]
  })
  return { rows: all.reduce((total, { rows }) => total + rows, 0), columns: Object.fromEntries(columns) }
}

/** How many levels a column has, its pooled cells know. */
function withExact(profile: Profile, cubes: readonly Cube[]): Profile {
  const counted = cubes.flatMap(({ expressions }) =>
    Object.values(expressions).flatMap((from) => (from.kind === 'value' ? [from.column] : [])),
  )
  return withColumns(profile, levelColumns(cubes, [...new Set(counted)]))
}
