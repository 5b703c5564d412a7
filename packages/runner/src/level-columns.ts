import type { ColumnProfile, Profile } from '@exaequo/contract'
import type { Cube } from './evidence.ts'

/** What the cells themselves say of the columns that became levels: exact, and without another pass over the data. */
export function levelColumns(cubes: readonly Cube[], columns: readonly string[]): Record<string, ColumnProfile> {
  return Object.fromEntries(
    columns.map((column) => {
      const found = cubes.flatMap(({ expressions, table }) =>
        Object.entries(expressions)
          .filter(([, from]) => from.kind === 'value' && from.column === column)
          .map(([dimension]) => ({ levels: table.domain[dimension] ?? [], at: table.at[dimension], table })),
      )[0]
      if (found === undefined) throw new TypeError(`no cells over the column ${column}`)
      const { levels, at, table } = found
      const gap = levels.indexOf(null)
      let missing = 0
      for (let i = 0; i < table.length; i++) if (at?.[i] === gap) missing += table.measure.rows[i] as number
      return [column, { missing, distinct: levels.filter((level) => level !== null).length }]
    }),
  )
}

/** A profile with more said of some columns. What a pass over all rows found stands; how many levels, the cells know. */
export function withColumns(profile: Profile, columns: Readonly<Record<string, ColumnProfile>>): Profile {
  const all = new Set([...Object.keys(profile.columns), ...Object.keys(columns)])
  const merged = [...all].map((name): [string, ColumnProfile] => {
    const { distinct } = columns[name] ?? {}
    const both = { missing: 0, ...columns[name], ...profile.columns[name] }
    return [name, distinct === undefined ? both : { ...both, distinct }]
  })
  return { rows: profile.rows, columns: Object.fromEntries(merged) }
}
