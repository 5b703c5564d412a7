import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { newPassword, type PostgresServer, startPostgres, withPostgres } from '@exaequo/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exaequo, root } from './command.ts'

const ROWS = 1_000_000
/** Rows of so many people of 700,000: resampling people, whatever counted them, takes minutes for all. */
const FEW = 20_000

/** A sequence that repeats at every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** What each column is, for one engine and for the other. */
const COLUMNS = [
  ['person', 'bigint', 'BIGINT'],
  ['sex', 'varchar(12)', 'VARCHAR'],
  ['town', 'text', 'VARCHAR'],
  ['code', 'char(3)', 'VARCHAR'],
  ['born', 'date', 'DATE'],
  ['age', 'smallint', 'SMALLINT'],
  ['disabled', 'boolean', 'BOOLEAN'],
  ['large', 'bigint', 'BIGINT'],
  ['granted', 'integer', 'INTEGER'],
  ['needed', 'numeric(3, 1)', 'DECIMAL(3, 1)'],
  ['score', 'double precision', 'DOUBLE'],
  ['single', 'real', 'FLOAT'],
  ['rent', 'numeric(10, 2)', 'DECIMAL(10, 2)'],
  ['foreseen', 'double precision', 'DOUBLE'],
  ['weight', 'double precision', 'DOUBLE'],
  ['n', 'integer', 'INTEGER'],
] as const

const TOWNS = [
  'Évry',
  'evry',
  'EVRY',
  'Ævry',
  'zürich',
  'Zürich',
  'łódź',
  '東京',
  'Ω',
  '',
  ' ',
  'a b',
  'a-b',
  'ab',
  '🏘️',
]

function* lines(): Generator<string> {
  const next = sequence(20_240_229)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  for (let i = 0; i < ROWS; i++) {
    const score = next() * 100
    const day = new Date(Date.UTC(1930, 0, 1) + Math.floor(next() * 80 * 365.25) * 86_400_000)
    const rent = (200 + next() * 1800).toFixed(2)
    yield [
      Math.floor(next() * 700_000),
      next() < 0.01 ? '' : pick(['F', 'M', 'F ', 'M', 'X']),
      `"${pick(TOWNS)}"`,
      pick(['01', '2A', '75', '971']),
      next() < 0.001 ? '' : day.toISOString().slice(0, 10),
      next() < 0.001 ? '' : 18 + Math.floor(next() * 80),
      pick(['true', 'false', '']),
      pick(['9007199254740992', '9007199254740993', '-9007199254740993', '1']),
      next() < score / 130 ? 1 : 0,
      next() < 0.4 ? '1.0' : '0.0',
      next() < 0.001 ? '' : score,
      Math.floor(next() * 5) / 4,
      next() < 0.001 ? '' : rent,
      next() < 0.001 ? '' : Number(rent) + (next() - 0.5) * 300,
      0.05 + next() * next() * next() * 90_000,
      1 + Math.floor(next() * 4),
    ].join()
  }
}

const COMMON = `exaequo: 1
date: 2026-01-01
inference: { replicates: 200 }
attributes:
  - { id: sex, column: sex, reference: M }
  - { id: town, column: town, reference: largest }
  - { id: born, column: born, ageAt: 2024-02-28, cut: [25, 44, 65], reference: 25-<44 }
intersections: [ [sex, born] ]
`

/** One attribute alone. */
const NARROW = COMMON.replace(/ +- \{ id: (town|born).*\n/g, '').replace(/intersections.*\n/, '')

/** Everything that a plan can ask of an engine. */
const AUDITS: Readonly<Record<string, string>> = {
  scored: `${NARROW}strata: [ { column: code } ]
metrics: [disparate-impact, scores]
roles:
  decision: { column: score, positive: { above: median }, favourable: true }
  label: { column: needed, positive: { equals: 1 } }
  score: { column: score, higherMeans: positive }
  weight: { column: weight }
`,
  people: `${NARROW}metrics: [disparate-impact, equalized-odds]
roles:
  decision: { column: granted, positive: { equals: 1 }, favourable: true }
  label: { column: needed, positive: { atLeast: 0.5 }, observedWhen: { column: disabled, equals: true } }
  unit: { column: person }
`,
  amounts: `${NARROW}metrics: [outcomes]
roles:
  prediction: { column: foreseen, favourable: lower }
  target: { column: rent }
  weight: { column: weight }
`,
  counted: `${COMMON.replace('intersections', '  - { id: large, column: large, reference: largest }\nintersections')}metrics: [disparate-impact]
roles:
  decision: { column: single, positive: { topShare: 0.3 }, favourable: false }
  count: { column: n }
`,
}

withPostgres('a million rows on PostgreSQL', () => {
  let server: PostgresServer
  const password = newPassword()
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-million-'))

  beforeAll(async () => {
    const csv = createWriteStream(join(folder, 'data.csv'))
    let chunk: string[] = []
    for (const line of lines()) {
      if (chunk.push(line) < 10_000) continue
      if (!csv.write(`${chunk.join('\n')}\n`)) await once(csv, 'drain')
      chunk = []
    }
    csv.end()
    await once(csv, 'close')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const typed = COLUMNS.map(([name, , type]) => `'${name}': '${type}'`).join(', ')
    await connection.run(`COPY (SELECT * FROM read_csv('${join(folder, 'data.csv')}', header = false, auto_detect = false,
      delim = ',', quote = '"', columns = {${typed}})) TO '${join(folder, 'data.parquet')}' (FORMAT parquet)`)
    await connection.run(`COPY (SELECT * FROM '${join(folder, 'data.parquet')}' WHERE person < ${FEW})
      TO '${join(folder, 'few.parquet')}' (FORMAT parquet)`)
    connection.closeSync()
    instance.closeSync()
    server = await startPostgres()
    const columns = COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')
    await server.sql(`CREATE ROLE auditor LOGIN PASSWORD '${password}'; CREATE TABLE decisions (${columns});
      CREATE VIEW few AS SELECT * FROM decisions WHERE person < ${FEW}; GRANT SELECT ON decisions, few TO auditor`)
    await server.copy('decisions', createReadStream(join(folder, 'data.csv'), 'utf8'))
    await server.sql('VACUUM ANALYZE decisions')
  }, 180_000)
  afterAll(async () => {
    await server.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(Object.keys(AUDITS))(
    '%s: the same cells as the embedded engine, byte for byte',
    (id) => {
      const env = {
        ...process.env,
        ...{ PGHOST: server.socket, PGPORT: String(server.port), PGUSER: 'auditor', PGDATABASE: 'postgres' },
        ...{ PGPASSWORD: password, NO_PROGRESS: '1' },
      }
      const [file, table] = id === 'people' ? ['few.parquet', 'few'] : ['data.parquet', 'decisions']
      const made = { parquet: file, postgres: `{ engine: postgres, table: ${table} }` }
      exaequo('--version')
      for (const [name, source] of Object.entries(made)) {
        const spec = join(folder, `${id}-${name}.audit.yaml`)
        writeFileSync(spec, `${AUDITS[id]}id: ${id}-${name}\ndata: { source: ${source} }\n`)
        const bundle = join(root, 'packages/cli/dist/bin/exaequo.mjs')
        const started = performance.now()
        const ran = spawnSync(process.execPath, [bundle, 'run', spec, '--out', folder], { encoding: 'utf8', env })
        console.info(`${id} ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
        expect([ran.stderr, ran.status]).toEqual(['', 0])
      }
      const [parquet, postgres] = Object.keys(made).map((name) => {
        const part = (file: string) => readFileSync(join(folder, `${id}-${name}/restricted/${file}`), 'utf8')
        return {
          cells: part('cells.json'),
          profile: JSON.parse(part('profile.json')),
          estimates: JSON.parse(part('result.json')).estimates,
        }
      })
      expect(postgres?.cells === parquet?.cells).toBe(true)
      expect(postgres?.estimates).toEqual(parquet?.estimates)
      expect(postgres?.profile.bins).toEqual(parquet?.profile.bins)
      expect(postgres?.profile.thresholds).toEqual(parquet?.profile.thresholds)
    },
    300_000,
  )
})
