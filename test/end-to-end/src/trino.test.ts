import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startTrino, type TrinoCluster, withTrino } from '@exaequo/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, root, specOf } from './command.ts'

const BUNDLE = join(root, 'packages/cli/dist/bin')
const TABLE = 'data: { source: { engine: trino, catalog: memory, schema: default, table: decisions } }'

withTrino('the command over a table of Trino', () => {
  let cluster: TrinoCluster
  const folder = folderOf({ 'small.audit.yaml': specOf({ data: TABLE }) })

  function command(...given: string[]) {
    const ran = spawnSync(process.execPath, [join(BUNDLE, 'exaequo.mjs'), ...given], {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1', TRINO_URL: cluster.url, TRINO_USER: 'q7_account' },
      maxBuffer: 1 << 26,
    })
    expect(ran.stdout + ran.stderr).not.toContain('q7_account')
    return ran
  }

  beforeAll(async () => {
    // Bundles the command where a source is newer.
    exaequo('--version')
    cluster = await startTrino()
    const [, ...rows] = DATA.trim().split('\n')
    const values = rows.map((row) => `(${row.split(',').map((value) => `'${value}'`)})`)
    await cluster.sql(`CREATE TABLE decisions AS SELECT g, d FROM (VALUES ${values}) AS t (g, d)`)
  }, 180_000)
  afterAll(() => cluster?.remove())

  test('gives the numbers that the same rows in a file give, is replayed without the cluster, and keeps the account', async () => {
    const file = folderOf({ 'small.audit.yaml': specOf(), 'data.csv': DATA })
    expect(command('run', join(file, 'small.audit.yaml'), '--out', join(file, 'out')).status).toBe(0)
    const ran = command('run', join(folder, 'small.audit.yaml'), '--out', join(folder, 'out'))
    expect([ran.stderr, ran.status]).toEqual(['', 0])
    const part = (out: string, name: string) => readFileSync(join(out, 'out/small', name), 'utf8')
    const own = JSON.parse(part(folder, 'restricted/result.json'))
    expect(own.estimates).toEqual(JSON.parse(part(file, 'restricted/result.json')).estimates)
    expect(own.evidence.versions.engine).toMatch(/^Trino \d+/)
    const { engine } = JSON.parse(part(folder, 'restricted/profile.json'))
    for (const question of engine.questions) expect(question).toMatch(/^SELECT .*"memory"\."default"\."decisions"/s)
    for (const name of readdirSync(join(folder, 'out'), { recursive: true, encoding: 'utf8' })) {
      if (!/\.\w+$/.test(name)) continue
      expect(readFileSync(join(folder, 'out', name), 'utf8'), name).not.toMatch(/q7_account|127\.0\.0\.1/)
    }
    const { url } = cluster
    await cluster.remove()
    expect(command('replay', join(folder, 'out/small')).stdout).toBe(part(folder, 'restricted/result.json'))
    expect(command('verify', join(folder, 'out/small')).status).toBe(0)
    const gone = command('run', join(folder, 'small.audit.yaml'), '--out', join(folder, 'gone'))
    expect(gone.status).toBe(2)
    expect(gone.stderr).toContain('DATABASE_UNREACHABLE')
    expect(url).toMatch(/^http:\/\/127/)
  }, 60_000)
})
