import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineDataset, type Feature } from '@exaequo/contract'
import { filesDataset } from '@exaequo/dataset-files'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { testDataset } from '@exaequo/testkit'
import { loadTensorFlow } from './backend.ts'
import { modelScorer } from './model-scorer.ts'
import { scoreRows } from './score-rows.ts'
import { save } from './testing/train.ts'

const folder = await mkdtemp(join(tmpdir(), 'exaequo-conformance-'))
const { layers } = await loadTensorFlow('cpu')
await save(layers.sequential({ layers: [layers.layers.dense({ units: 1, inputShape: [3] })] }), folder)

const features: Feature[] = [
  {
    column: "l'âge, en années",
    encoding: { kind: 'number', less: 0, by: 100 },
    missing: { value: 40 },
    undeclared: 'refuse',
  },
  {
    column: 'select',
    encoding: { kind: 'oneHot', levels: ['true', 'false'] },
    missing: 'unscored',
    undeclared: 'refuse',
  },
]

/** Files that were scored: everything but the new column is what it was. */
const scoredFiles = defineDataset({
  ...filesDataset,
  async open(request, engine, signal) {
    const data = await filesDataset.open(request, engine, signal)
    const scorer = await modelScorer({
      ...{ path: 'model.json', folder, within: folder, backend: 'wasm', batch: 8 },
      ...{ output: { tensor: null, class: null }, activation: 'sigmoid' },
    })
    const scored = await scoreRows(data, { features, scorer, column: 'made', batch: 8 }).finally(() => scorer.close())
    const columns = scored.relation.columns.filter(({ name }) => name !== 'made')
    if (columns.length === scored.relation.columns.length) throw new Error('no column was made')
    return { ...scored, relation: { ...scored.relation, columns }, sources: data.sources }
  },
})

const quote = (value: unknown) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`)

testDataset({
  name: 'a CSV scored by a model',
  dataset: scoredFiles,
  openEngine: () => openDuckDb(),
  extension: '.csv',
  write: (path, { columns, rows }) =>
    writeFile(
      path,
      `${[columns.map(({ name }) => name), ...rows].map((row) => row.map(quote).join(',')).join('\n')}\n`,
    ),
  notClaimed: ['a.txt2', 'model.json'],
})
