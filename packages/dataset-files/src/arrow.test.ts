import { fileURLToPath } from 'node:url'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { plain } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { filesDataset } from './files.ts'

const folder = fileURLToPath(new URL('../../../fixtures/messy', import.meta.url))
const open = (source: string) => filesDataset.open({ source, folder, within: folder, csv: {} }, () => openDuckDb())

/** Written by pyarrow: three rows, the last one without any value. */
test.each([
  ['ms', ['1969-12-31 23:59:59.500', '2024-05-06']],
  ['us', ['1969-12-31 23:59:59.500', '2024-05-06']],
  ['ns', ['1969-12-31 23:59:59.500', '2024-05-06']],
  ['day', ['1950-01-01', '2024-05-06']],
  ['decimal', ['-1.05', '0.5']],
  ['decimal256', ['-1.05', '3']],
  ['integer', ['-1', '9007199254740993']],
  ['large', ['x']],
  ['view', ['un texte assez long pour une vue', 'vue']],
  ['dictionary', ['2024-05-06']],
  ['boolean', ['false', 'true']],
  ['list', ['["1","2"]', '[]']],
])('a column of %s', async (column, levels) => {
  const { engine, relation, close } = await open('types.feather')
  const dimensions = [{ name: 'x', from: { kind: 'value', column } as const }]
  const cells = plain(await engine.aggregate(relation, { dimensions, count: null, weight: null, terms: null }))
  await close()
  expect(cells.map(([level]) => level)).toEqual([...levels, null])
})

test('the first version of Feather is refused by name', async () => {
  await expect(open('bad/version-1.feather')).rejects.toMatchObject({
    code: 'DATA_FEATHER_OLD',
    place: { file: 'bad/version-1.feather' },
  })
})
