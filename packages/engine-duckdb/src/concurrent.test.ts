import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { totalSums } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { openDuckDb } from './open.ts'

test('counts asked for at once are whole, each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-engine-'))
  const path = join(folder, 'data.csv')
  const rows = Array.from({ length: 20_000 }, (_, i) => `${i},${i % 7}`)
  writeFileSync(path, `a,b\n${rows.join('\n')}\n`)
  const engine = await openDuckDb()
  try {
    const columns = (await engine.files?.csv([path], { delimiter: ',', quote: '"', header: ['a', 'b'] })) ?? []
    const relation = { name: 'decisions', columns, decimal: '.', missing: [] } as const
    const plan = (column: string) => ({
      dimensions: [{ name: column, from: { kind: 'value' as const, column } }],
      count: null,
      weight: null,
      terms: null,
    })
    const tables = await Promise.all(['a', 'b', 'a', 'b'].map((column) => engine.aggregate(relation, plan(column))))
    expect(tables.map((table) => totalSums(table).n)).toEqual([20_000, 20_000, 20_000, 20_000])
    expect(tables.map(({ length }) => length)).toEqual([20_000, 7, 20_000, 7])
  } finally {
    await engine.close()
    rmSync(folder, { recursive: true })
  }
})
