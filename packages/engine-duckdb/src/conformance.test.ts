import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FixtureTable, testEngine } from '@exaequo/testkit'
import { openDuckDb } from './open.ts'

const quote = (value: string | number | null) =>
  value === null ? '' : `"${String(Object.is(value, -0) ? '-0' : value).replaceAll('"', '""')}"`

testEngine({
  name: 'DuckDB',
  async open({ columns, rows }: FixtureTable) {
    const folder = mkdtempSync(join(tmpdir(), 'exaequo-engine-'))
    const path = join(folder, 'data.csv')
    const header = columns.map(({ name }) => name)
    writeFileSync(path, `${[header, ...rows].map((row) => row.map(quote).join()).join('\n')}\n`)
    const engine = await openDuckDb()
    const found = await engine.files?.csv([path], { delimiter: ',', quote: '"', header })
    const close = async () => {
      await engine.close()
      rmSync(folder, { recursive: true })
    }
    const relation = { name: 'decisions', columns: found ?? [], decimal: '.', missing: ['NA'] } as const
    return { engine: { ...engine, close }, relation }
  },
})
