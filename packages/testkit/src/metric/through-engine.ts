import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AuditError, type Engine, type PlanDimension } from '@exaequo/contract'
import { type Case, type CaseRow, rowsOf } from './case.ts'

const TEXTS = ['group', 'class', 'trueClass', 'stratum'] as const
const NUMBERS = ['weight', 'decision', 'label', 'score', 'target', 'prediction'] as const
const MISSING = '(missing)'

/** The same people, written as a file, read and counted by an engine, and told as rows again. */
export async function throughEngine(one: Case, openEngine: () => Promise<Engine>): Promise<Case> {
  const rows = rowsOf(one)
  const columns = [...TEXTS, ...NUMBERS].filter((name) => rows.some((row) => row[name] !== undefined))
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-case-'))
  const engine = await openEngine()
  try {
    if (engine.files === undefined) throw new AuditError('DATA_FORMAT_UNKNOWN', { source: 'cases.csv' })
    const path = join(folder, 'cases.csv')
    const header = [...columns, 'n']
    const lines = rows.map((row) => [...columns.map((name) => written(row, name)), String(row.n)])
    await writeFile(path, `${[header, ...lines].map((line) => line.map(quoted).join()).join('\n')}\n`)
    const read = await engine.files.csv([path], { delimiter: ',', quote: '"', header })
    const relation = { name: engine.files.relation, columns: read, decimal: '.', missing: [] } as const
    const dimensions = columns.map((name): PlanDimension => ({ name, from: { kind: 'value', column: name } }))
    const cells = await engine.aggregate(relation, { dimensions, count: 'n', weight: null, terms: null })
    const found = Array.from({ length: cells.length }, (_, i) => {
      const row: Record<string, string | number> = { n: cells.measure.n[i] as number }
      for (const name of columns) {
        const level = cells.domain[name]?.[cells.at[name]?.[i] ?? 0] ?? null
        if (level === null) {
          if (name === 'group') row.group = MISSING
        } else row[name] = (NUMBERS as readonly string[]).includes(name) ? Number(level) : level
      }
      return row as unknown as CaseRow
    })
    const { groups: _, ...rest } = one
    return { ...rest, rows: found }
  } finally {
    await engine.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function written(row: CaseRow, name: (typeof TEXTS)[number] | (typeof NUMBERS)[number]): string {
  const value = row[name]
  return value === undefined || (name === 'group' && value === MISSING) ? '' : String(value)
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '""')}"`
}
