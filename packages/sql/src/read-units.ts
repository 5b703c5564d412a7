import { type Dialect, type Plan, pairStarts, type Relation, type UnitProfiles } from '@exaequo/contract'
import type { ColumnChunk } from './rows-to-cells.ts'
import { columnsToUnitMoments, columnsToUnits, unitMomentsToSql, unitsToSql } from './units.ts'

/** The most products of sums of units that are read. */
const PAIRS_CAP = 2_000_000

/**
 * The units of a relation by where their rows fall, with the sums of its amounts, by whatever engine answers `ask`.
 * `null` where there are more than `cap` distinct profiles.
 */
export async function readUnits(
  relation: Relation,
  plan: Plan,
  { unit, cap, dialect }: { readonly unit: string; readonly cap: number; readonly dialect: Dialect },
  ask: (sql: string) => AsyncIterable<ColumnChunk>,
): Promise<UnitProfiles | null> {
  // One more than may come back is enough to see that there are too many.
  const found = await columnsToUnits(
    relation,
    plan,
    ask(`${unitsToSql(relation, plan, unit, dialect)} LIMIT ${cap + 1}`),
    cap,
  )
  if (found === null || (plan.moments ?? []).length === 0) return found?.profiles ?? null
  // Units with rows in very many cells each: products of all pairs would be more than the data.
  if ((pairStarts(found.profiles).at(-1) as number) > PAIRS_CAP) return found.profiles
  return columnsToUnitMoments(plan, found, ask(unitMomentsToSql(relation, plan, unit, dialect)))
}
