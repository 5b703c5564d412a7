import { AuditError, type OpenedData, type Profile } from '@exaequo/contract'

/** What a look at the data tells of a column: counts of the whole table, never a guess from a few rows. */
export interface LookedColumn {
  readonly name: string
  readonly missing: number
  /** An estimate beyond a few hundred. */
  readonly distinct: number
  /** Every level with its number of rows, the most frequent first; `null` where there are too many to be groups. */
  readonly levels: readonly { readonly value: string; readonly n: number }[] | null
  readonly isDate: boolean
  /** Every value is a number; `null` where one is not. */
  readonly number: { readonly minimum: number; readonly maximum: number; readonly whole: boolean } | null
}

export interface Look {
  readonly rows: number
  readonly columns: readonly LookedColumn[]
}

/** More levels than this are no groups but a list. */
const MOST_LEVELS = 40

/** Reads the data a few times: once for numbers, once for dates, once for each column that has few levels. */
export async function look({ engine, relation }: OpenedData): Promise<Look> {
  const names = relation.columns.map(({ name }) => name)
  const numbers = await engine.profile(relation, { numbers: names, dates: [], levels: names })
  const dates = await engine.profile(relation, { numbers: [], dates: names, levels: [] })
  const columns: LookedColumn[] = []
  for (const name of names) columns.push(await lookAt(name))
  return { rows: numbers.rows, columns }

  async function lookAt(name: string): Promise<LookedColumn> {
    const own = of(numbers, name)
    const present = numbers.rows - own.missing
    const { minimum = null, maximum = null, distinct = 0 } = own
    const isNumber = present > 0 && own.invalid === 0 && minimum !== null && maximum !== null
    return {
      name,
      missing: own.missing,
      distinct,
      levels: distinct <= MOST_LEVELS * 1.5 ? await levelsOf(name) : null,
      isDate: present > 0 && of(dates, name).invalid === 0,
      number: isNumber ? { minimum, maximum, whole: own.fractional === 0 } : null,
    }
  }

  async function levelsOf(name: string): Promise<LookedColumn['levels']> {
    const dimensions = [{ name: 'level', from: { kind: 'value' as const, column: name } }]
    const plan = { dimensions, count: null, weight: null, terms: null, most: MOST_LEVELS * 3 }
    try {
      const { length, at, domain, measure } = await engine.aggregate(relation, plan)
      const levels = Array.from({ length }, (_, i) => ({
        value: domain.level?.[at.level?.[i] ?? 0] ?? null,
        n: measure.n[i] ?? 0,
      })).filter((level): level is { value: string; n: number } => level.value !== null)
      if (levels.length > MOST_LEVELS) return null
      return levels.sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1))
    } catch (error) {
      if (error instanceof AuditError && error.code === 'CELLS_TOO_MANY') return null
      throw error
    }
  }
}

function of({ columns }: Profile, name: string) {
  return columns[name] ?? { missing: 0 }
}
