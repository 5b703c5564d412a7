import { writeFile } from 'node:fs/promises'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { type Table, testDataset } from '@exaequo/testkit'
import { templateId } from './dataset.ts'

testDataset({
  name: 'Template title',
  dataset: templateId,
  openEngine: () => openDuckDb(),
  extension: '.template-id',
  write: (path, { columns, rows }: Table) =>
    writeFile(path, [columns.map(({ name }) => name), ...rows].map((row) => `${JSON.stringify(row)}\n`).join('')),
  notClaimed: ['a.csv', 'a.parquet'],
})
