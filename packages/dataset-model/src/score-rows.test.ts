import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine, Feature, FeatureBatch, Scorer } from '@exaequo/contract'
import { filesDataset } from '@exaequo/dataset-files'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Scoring, scoreRows } from './score-rows.ts'

let folder: string
let own: string | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exaequo-score-'))
  // Of this test alone, so that what is left behind shows.
  own = process.env.TMPDIR
  process.env.TMPDIR = join(folder, 'temporary')
  await mkdir(process.env.TMPDIR)
})
afterAll(async () => {
  if (own === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = own
  await rm(folder, { recursive: true, force: true })
})

/** A scorer that is arithmetic: the sum of its inputs, and what it was asked. */
function sum(asked: FeatureBatch[] = []): Scorer {
  return {
    id: 'sum',
    identity: async () => ({ model: 'sum', hash: 'sha256-0', backend: 'none' }),
    score: async (batch) => {
      asked.push(batch)
      const { width, values } = batch
      return Float64Array.from({ length: batch.rows }, (_, i) =>
        values.subarray(i * width, (i + 1) * width).reduce((total, x) => total + x, 0),
      )
    },
    close: async () => {},
  }
}

const number = (column: string, more: Partial<Feature> = {}): Feature => ({
  ...{ column, encoding: { kind: 'number', less: 0, by: 1 }, missing: 'refuse', undeclared: 'refuse', ...more },
})

async function score(
  name: string,
  text: string,
  features: readonly Feature[],
  more: Partial<Scoring> = {},
  threads = 2,
) {
  await writeFile(join(folder, name), text)
  const open = () => openDuckDb({ threads })
  const data = await filesDataset.open({ source: name, folder, within: folder, csv: {} }, open)
  return scoreRows(data, { features, scorer: sum(), column: 'score', batch: 4, ...more })
}

/** How many rows have which score, and which level beside it. */
async function cells(
  { engine, relation }: { engine: Engine; relation: Parameters<Engine['aggregate']>[0] },
  column: string,
) {
  const dimensions = ['score', column].map((name) => ({ name, from: { kind: 'value', column: name } as const }))
  const table = await engine.aggregate(relation, { dimensions, count: null, weight: null, terms: null })
  const rows = Array.from({ length: table.length }, (_, i) => [
    table.domain.score?.[table.at.score?.[i] ?? 0],
    table.domain[column]?.[table.at[column]?.[i] ?? 0],
    table.measure.n[i],
  ])
  return rows.map((row) => row.join(' ')).sort()
}

const TABLE = 'age;revenu;ville\n20;1,5;Lyon\n20;1,5;Brest\n 20 ;1,5;Lyon\n30;2;Brest\n40;0,25;\n'

test('every row gets the score of its inputs, the other columns stay, and alike rows are scored once', async () => {
  const asked: FeatureBatch[] = []
  const data = await score('plain.csv', TABLE, [number('age'), number('revenu')], { scorer: sum(asked) })
  expect(data.relation.columns.map(({ name }) => name)).toEqual(['age', 'revenu', 'ville', 'score'])
  expect(await cells(data, 'ville')).toEqual(['21.5 Brest 1', '21.5 Lyon 2', '32 Brest 1', '40.25  1'])
  expect(asked.map(({ rows }) => rows)).toEqual([3])
  expect(asked[0]?.records).toEqual([
    { age: 20, revenu: 1.5 },
    { age: 30, revenu: 2 },
    { age: 40, revenu: 0.25 },
  ])
  const [file, model] = await data.sources()
  expect(file?.name).toBe('plain.csv')
  expect(model).toEqual({
    ...{ name: 'sum', hash: 'sha256-0', bytes: null, reading: { model: 'sum', hash: 'sha256-0', backend: 'none' } },
    scoring: { column: 'score', rows: 5, unscored: 0 },
  })
  expect(data.warnings).toEqual([])
  await data.close()
})

test('what is asked depends neither on the order of rows nor on threads', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `${(i * 7919) % 701};${(i * 31) % 13}`)
  const record = async (rows: readonly string[], threads: number) => {
    const asked: FeatureBatch[] = []
    const text = `a;b\n${rows.join('\n')}\n`
    const data = await score('order.csv', text, [number('a'), number('b')], { scorer: sum(asked), batch: 512 }, threads)
    await data.close()
    return asked.map(({ values }) => [...values])
  }
  const first = await record(lines, 1)
  expect(first.length).toBeGreaterThan(1)
  expect(await record([...lines].reverse(), 4)).toEqual(first)
})

describe('what the encoding does not declare', () => {
  const text = 'age;sexe\n20;F\n21;X\n22;X\n23;\nn.d.;M\n'
  const sexe = (more: Partial<Feature>): Feature => ({
    ...number('sexe'),
    encoding: { kind: 'oneHot', levels: ['F', 'M'] },
    ...more,
  })

  test('is refused, column by column, with how many rows and which values; nothing is left behind', async () => {
    const place = (i: number) => ({ file: 'a.audit.yaml', line: 10 + i })
    const refused = await score('refused.csv', text, [number('age'), sexe({})], { place }).catch((error) => error)
    expect(refused.errors).toMatchObject([
      { code: 'FEATURE_UNDECLARED', params: { column: 'age', n: 1, examples: ['n.d.'] }, place: { line: 10 } },
      {
        code: 'FEATURE_UNDECLARED',
        params: { column: 'sexe', n: 2, examples: ['X'] },
        hint: { code: 'FEATURE_UNDECLARED_HINT' },
      },
      { code: 'FEATURE_MISSING', params: { column: 'sexe', n: 1 }, place: { line: 11 } },
    ])
    expect(await readdir(tmpdir())).toEqual([])
  })

  test('or goes without a score, or takes what was declared for it, and is counted and told', async () => {
    const features = [
      number('age', { undeclared: 'missing', missing: { value: 50 } }),
      sexe({ undeclared: 'missing', missing: 'unscored' }),
    ]
    const data = await score('told.csv', text, features)
    expect(await cells(data, 'sexe')).toEqual(['  1', ' X 2', '21 F 1', '51 M 1'])
    expect(data.warnings).toEqual([
      { code: 'WARNING_FEATURE_UNDECLARED', params: { column: 'age', n: 1 } },
      { code: 'WARNING_FEATURE_FILLED', params: { column: 'age', n: 1, value: 50 } },
      { code: 'WARNING_FEATURE_UNDECLARED', params: { column: 'sexe', n: 2 } },
      { code: 'WARNING_UNSCORED', params: { n: 3 } },
    ])
    expect((await data.sources())[1]?.scoring).toEqual({ column: 'score', rows: 2, unscored: 3 })
    await data.close()
  })
})

test('a column of that name that is there already is refused, whatever its case', async () => {
  const refused = score('exists.csv', 'age;Score\n1;2\n', [number('age')])
  await expect(refused).rejects.toMatchObject({ code: 'SCORE_COLUMN_EXISTS', params: { column: 'score' } })
})

test('a scorer that fails half-way leaves nothing', async () => {
  let batches = 0
  const failing: Scorer = {
    ...sum(),
    score: async (batch) => (++batches > 1 ? Promise.reject(new Error('gone')) : sum().score(batch)),
  }
  const lines = Array.from({ length: 20 }, (_, i) => i)
  await expect(
    score('failing.csv', `age\n${lines.join('\n')}\n`, [number('age')], { scorer: failing }),
  ).rejects.toThrow()
  expect(await readdir(tmpdir())).toEqual([])
})

test('data that are counted where they are cannot be scored', async () => {
  await writeFile(join(folder, 'server.csv'), 'age\n1\n')
  const data = await filesDataset.open({ source: 'server.csv', folder, within: folder, csv: {} }, () => openDuckDb())
  const { extend: _, ...engine } = data.engine
  const scored = scoreRows({ ...data, engine }, { features: [number('age')], scorer: sum(), column: 'score', batch: 4 })
  await expect(scored).rejects.toMatchObject({ code: 'MODEL_NEEDS_FILES' })
})
