import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newPassword, type PostgresServer, startPostgres, withPostgres } from '@exaequo/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATA, exaequo, folderOf, root, specOf } from './command.ts'

const TABLE = 'data: { source: { engine: postgres, service: housing, schema: lettings, table: decisions } }'
const ROWS = DATA.slice(DATA.indexOf('\n') + 1)

const BUNDLE = join(root, 'packages/cli/dist/bin')

function runBundle(bundle: string, env: Record<string, string>, given: readonly string[]) {
  return spawnSync(process.execPath, [join(bundle, 'exaequo.mjs'), ...given], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NO_PROGRESS: '1', ...env },
    maxBuffer: 1 << 26,
  })
}

withPostgres('the command over a table of PostgreSQL', () => {
  let server: PostgresServer
  const password = newPassword()
  const folder = folderOf({ 'small.audit.yaml': specOf({ data: TABLE }) })
  const spec = join(folder, 'small.audit.yaml')
  const secrets: string[] = [password]

  /** What a user has: a service file, and a password file that nobody else can read. */
  function home(service: Readonly<Record<string, string>> = {}, secret = password): Record<string, string> {
    const lines = { host: server.socket, port: String(server.port), dbname: 'postgres', user: 'q7_account', ...service }
    const own = folderOf({
      'pg_service.conf': `# servers\n[housing]\n${Object.entries(lines)
        .map(([key, value]) => `${key}=${value}`)
        .join('\n')}\n`,
      pgpass: `localhost:${server.port}:postgres:q7_account:${secret}\n127.0.0.1:*:*:*:${secret}\n`,
    })
    chmodSync(join(own, 'pgpass'), 0o600)
    return { PGSERVICEFILE: join(own, 'pg_service.conf'), PGPASSFILE: join(own, 'pgpass') }
  }

  /** Runs the command; nothing that it says, wherever it stops, may hold a password or the account. */
  function command(env: Record<string, string>, ...given: string[]) {
    const ran = runBundle(BUNDLE, env, given)
    for (const secret of [...secrets, 'q7_account']) expect(ran.stdout + ran.stderr).not.toContain(secret)
    return ran
  }

  const run = (env: Record<string, string>, out: string, ...more: string[]) =>
    command(env, 'run', spec, '--out', join(folder, out), ...more)

  beforeAll(async () => {
    // Bundles the command where a source is newer.
    exaequo('--version')
    server = await startPostgres()
    await server.sql(`CREATE ROLE q7_account LOGIN PASSWORD '${password}'; CREATE SCHEMA lettings;
      GRANT USAGE ON SCHEMA lettings TO q7_account; CREATE TABLE lettings.decisions (g text, d text, extra jsonb);
      CREATE TABLE lettings.secret (g text, d text); GRANT SELECT ON lettings.decisions TO q7_account`)
    await server.copy('lettings.decisions (g, d)', ROWS)
  }, 60_000)
  afterAll(() => server.remove())

  test('runs, says the engine, repeats its counts, is replayed and verified without the database', async () => {
    const first = run(home(), 'first')
    expect([first.stderr, first.status]).toEqual(['', 0])
    const part = (out: string, name: string) => readFileSync(join(folder, out, 'small', name), 'utf8')
    const result = JSON.parse(part('first', 'restricted/result.json'))
    expect(result.evidence.versions.engine).toMatch(/^PostgreSQL \d+/)
    expect(result.evidence.sources).toEqual([
      {
        name: 'lettings.decisions',
        hash: '',
        bytes: null,
        reading: { format: 'postgres', kind: 'table' },
        state: {
          at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
          database: 'postgres',
          position: expect.stringMatching(/^[0-9A-F]+\/[0-9A-F]+$/),
          service: 'housing',
          snapshot: expect.stringMatching(/^\d+:\d+:/),
          tls: 'socket',
        },
      },
    ])
    const { engine } = JSON.parse(part('first', 'restricted/profile.json'))
    expect(engine.questions.length).toBeGreaterThan(1)
    for (const question of engine.questions) expect(question).toMatch(/^SELECT .* FROM .*"lettings"\."decisions"/s)
    const again = run(home(), 'again')
    expect(again.status).toBe(0)
    expect(part('again', 'restricted/cells.json')).toBe(part('first', 'restricted/cells.json'))
    const estimates = (out: string) => JSON.parse(part(out, 'restricted/result.json')).estimates
    expect(estimates('again')).toEqual(estimates('first'))
    for (const file of readdirSync(join(folder, 'first'), { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, 'first', file)
      if (!/\.\w+$/.test(file)) continue
      const text = readFileSync(path, 'utf8')
      for (const secret of [...secrets, 'q7_account', server.socket]) expect(text, file).not.toContain(secret)
    }
    await server.stop()
    expect(command({}, 'replay', join(folder, 'first/small')).stdout).toBe(part('first', 'restricted/result.json'))
    expect(command({}, 'verify', join(folder, 'first/small')).status).toBe(0)
    await server.start()
  })

  test('draws the rows that the same rows in a file give, whatever the types of their columns', async () => {
    const people = Array.from({ length: 600 }, (_, i) => {
      const [g, d] = [i % 3 === 0 ? 'b' : 'a', (i * 7) % 10 < 4 + (i % 2) ? 'yes' : 'no']
      return { g, d, x: (i * 37) % 101, y: ((i * 13) % 57) / 4, z: ['n', 'é', ''][i % 3] ?? '', t: i % 4 === 0 }
    })
    await server.sql(`CREATE TABLE lettings.people (g text, d text, x integer, y double precision, z text, t boolean);
      GRANT SELECT ON lettings.people TO q7_account`)
    const typed = people.map(({ g, d, x, y, z, t }) => [g, d, x, y, z, t].join())
    await server.copy('lettings.people (g, d, x, y, z, t)', `${typed.join('\n')}\n`)
    const lines = people.map(({ g, d, x, y, z, t }) => `${g},${d},${x.toFixed(1)},${y.toFixed(3)}, ${z} ,${t}`)
    const rows = (data: string) =>
      specOf({
        data,
        roles:
          'roles: { decision: { column: d, positive: { equals: yes }, favourable: true }, features: [x, y, z, t] }',
        rowAccess: 'rowAccess: true\nrows: { most: 250 }',
        metrics: 'metrics: [consistency, situation-testing, { proxy-scan: { network: false } }]',
      })
    const table = TABLE.replace('decisions', 'people')
    const own = folderOf({ 'data.csv': `g,d,x,y,z,t\n${lines.join('\n')}\n` })
    const found = [table, 'data: { source: data.csv }'].map((data, i) => {
      const path = join(own, `${i}.audit.yaml`)
      writeFileSync(path, rows(data))
      const ran = command(home(), 'run', path, '--out', join(own, String(i)))
      expect([ran.stderr, ran.status]).toEqual(['', 0])
      return JSON.parse(readFileSync(join(own, String(i), 'small/restricted/rows.json'), 'utf8'))
    })
    expect(found[0]).toEqual(found[1])
    expect(found[0].sampling).toMatchObject({ rows: 250, of: 600 })
    expect(found[0].answers).toHaveLength(4)
  })

  test('gives the numbers that the same rows in a file give', () => {
    const file = folderOf({ 'small.audit.yaml': specOf(), 'data.csv': DATA })
    command({}, 'run', join(file, 'small.audit.yaml'), '--out', join(file, 'out'))
    run(home(), 'same')
    const numbers = (path: string) => JSON.parse(readFileSync(path, 'utf8')).estimates
    expect(numbers(join(folder, 'same/small/restricted/result.json'))).toEqual(
      numbers(join(file, 'out/small/restricted/result.json')),
    )
  })

  test('a public report keeps to itself where the table is', () => {
    const open = folderOf({ 'a.audit.yaml': specOf({ data: TABLE, publication: 'publication: { public: true }' }) })
    expect(command(home(), 'run', join(open, 'a.audit.yaml'), '--out', join(open, 'out')).status).toBe(0)
    for (const name of readdirSync(join(open, 'out/small/public'))) {
      const text = readFileSync(join(open, 'out/small/public', name), 'utf8')
      expect(text, name).not.toContain('housing')
      expect(text, name).not.toMatch(/"(snapshot|position|service)"/)
    }
  })

  test('a run that the server or the table does not allow writes nothing, and the next one works', () => {
    const bad: [env: Record<string, string>, code: string][] = [
      [home({}, newPassword()), 'DATABASE_LOGIN_REFUSED'],
      [home({ host: 'no-such-host.invalid' }), 'DATABASE_HOST_UNKNOWN'],
      [home({ host: '127.0.0.1', port: '1' }), 'DATABASE_UNREACHABLE'],
      [home({ host: '127.0.0.1' }), 'DATABASE_TLS'],
      [home({ sslmode: 'prefer', host: '127.0.0.1' }), 'TLS_MODE_UNSAFE'],
      [home({ dbname: 'elsewhere', password }), 'DATABASE_NOT_FOUND'],
      [home({ gssencmode: 'disable' }), 'SERVICE_OPTION_UNSUPPORTED'],
      [{ PGSERVICEFILE: join(folder, 'absent'), PGSYSCONFDIR: folder }, 'SERVICE_FILE_NOT_FOUND'],
    ]
    for (const [env, code] of bad) {
      const { status, stderr } = run(env, 'nothing')
      expect(stderr, code).toContain(`[${code}]`)
      expect(status).toBe(2)
      expect(run(env, 'nothing', '--locale', 'fr').stderr).toContain(`[${code}]`)
      expect(existsSync(join(folder, 'nothing/small'))).toBe(false)
    }
    expect(run(home(), 'nothing').status).toBe(0)
    expect(existsSync(join(folder, 'nothing/small/restricted/result.json'))).toBe(true)
  }, 120_000)

  test.each([
    ['a table that is not there', { table: 'decisons' }, {}, 'TABLE_NOT_FOUND', 'Did you mean `lettings.decisions`?'],
    ['a table that may not be read', { table: 'secret' }, {}, 'DATABASE_FORBIDDEN', 'GRANT SELECT ON lettings.secret'],
    ['a service that is not there', { service: 'hoursing' }, {}, 'SERVICE_NOT_FOUND', 'Did you mean `housing`?'],
    [
      'a column that is not there',
      {},
      { attributes: 'attributes: [ { id: a, column: gg } ]' },
      'AUDIT_COLUMN_NOT_FOUND',
      'Did you mean `g`?',
    ],
    [
      'a column of no use',
      {},
      { attributes: 'attributes: [ { id: a, column: extra } ]' },
      'COLUMN_TYPE_UNREADABLE',
      'jsonb',
    ],
    ['a password in the specification', { password: 'hunter2' }, {}, 'SPEC_UNKNOWN_KEY', 'PGSERVICEFILE'],
    ['SQL for a table', { table: '"decisions; DROP TABLE lettings.decisions; --"' }, {}, 'TABLE_NOT_FOUND', ''],
    ['an address for a service', { service: '"postgres://q7_account:hunter2@host/db"' }, {}, 'SOURCE_IS_ADDRESS', ''],
  ])('%s is an error with its place and a hint', (_, source, changes, code, says) => {
    secrets.push('hunter2')
    const own = { engine: 'postgres', service: 'housing', schema: 'lettings', table: 'decisions', ...source }
    const data = `data: { source: { ${Object.entries(own)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')} } }`
    const here = folderOf({ 'a.audit.yaml': specOf({ data, ...changes }) })
    for (const what of ['check', 'run']) {
      const out = what === 'run' ? ['--out', join(here, 'out')] : []
      const { status, stderr } = command(home(), what, join(here, 'a.audit.yaml'), ...out)
      expect(status).toBe(2)
      expect(stderr).toMatch(new RegExp(`a\\.audit\\.yaml:\\d+:\\d+ .*\\[${code}\\]`))
      expect(stderr).toContain(says)
      expect(existsSync(join(here, 'out'))).toBe(false)
    }
  })

  test('an address where a path should be is refused, and not repeated', () => {
    const here = folderOf({
      'a.audit.yaml': specOf({ data: 'data: { source: "postgres://q7_account:hunter2@host/db" }' }),
    })
    const { status, stderr } = command({}, 'run', join(here, 'a.audit.yaml'), '--out', join(here, 'out'))
    expect([status, stderr.includes('[SOURCE_IS_ADDRESS]')]).toEqual([2, true])
  })

  describe('while the server counts', () => {
    const slow = folderOf({
      'slow.audit.yaml': specOf({ data: TABLE.replace('decisions', 'slow'), id: 'id: slow' }),
    })
    const active = () =>
      server.sql(
        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'q7_account' AND state = 'active' AND query ~ 'slow'",
      )
    beforeAll(() =>
      server.sql(`CREATE VIEW lettings.slow AS SELECT g, d FROM lettings.decisions WHERE pg_sleep(0.5) IS NOT NULL;
        GRANT SELECT ON lettings.slow TO q7_account`),
    )

    function started(env: Record<string, string> = {}): {
      child: ChildProcess
      ended: Promise<{ status: number | null; stderr: string }>
    } {
      const args = [
        join(root, 'packages/cli/dist/bin/exaequo.mjs'),
        'run',
        join(slow, 'slow.audit.yaml'),
        '--out',
        join(slow, 'out'),
      ]
      const child = spawn(process.execPath, args, { env: { ...process.env, NO_PROGRESS: '1', ...home(), ...env } })
      let stderr = ''
      child.stderr?.on('data', (text) => {
        stderr += text
      })
      const ended = new Promise<{ status: number | null; stderr: string }>((resolve) =>
        child.on('close', (status) => resolve({ status, stderr })),
      )
      return { child, ended }
    }
    const until = async (count: string) => {
      for (let i = 0; i < 100; i++) {
        if ((await active()).trim() === count) return
        await new Promise((next) => setTimeout(next, 100))
      }
      throw new Error(`never ${count} active queries`)
    }

    test('a connection that is ended is said to be, and nothing is written', async () => {
      const { ended } = started()
      await until('1')
      await server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'q7_account'")
      const { status, stderr } = await ended
      expect([status, stderr.includes('[DATABASE_GONE]'), existsSync(join(slow, 'out/slow'))]).toEqual([2, true, false])
    })

    test('a server that stops is said to be gone; once it is back the run works', async () => {
      const { ended } = started()
      await until('1')
      await server.stop()
      const { status, stderr } = await ended
      expect([status, stderr.includes('[DATABASE_GONE]')]).toEqual([2, true])
      await server.start()
      expect(run(home(), 'after').status).toBe(0)
    })

    test('a command that is ended leaves no query behind', async () => {
      const { child, ended } = started()
      await until('1')
      child.kill('SIGINT')
      await ended
      await until('0')
      expect(existsSync(join(slow, 'out/slow'))).toBe(false)
    })

    test('a query over the limit is ended by the server', async () => {
      const { status, stderr } = await started(home({ options: '-c statement_timeout=700ms' })).ended
      expect(stderr).toContain('[DATABASE_TIMEOUT]')
      expect(stderr).toContain('700ms')
      expect(status).toBe(2)
    })
  })

  test('a view that changes between two runs is another table, never a wrong number', async () => {
    await server.sql(
      `CREATE VIEW lettings.shifting AS SELECT g, d FROM lettings.decisions; GRANT SELECT ON lettings.shifting TO q7_account`,
    )
    const here = folderOf({ 'a.audit.yaml': specOf({ data: TABLE.replace('decisions', 'shifting') }) })
    const own = () => command(home(), 'run', join(here, 'a.audit.yaml'), '--out', join(here, 'out'))
    const definition = () =>
      JSON.parse(readFileSync(join(here, 'out/small/restricted/result.json'), 'utf8')).evidence.sources[0].state
        .definition
    expect(own().status).toBe(0)
    const before = definition()
    expect(before).toMatch(/^sha256-[0-9a-f]{64}$/)
    await server.sql(`CREATE OR REPLACE VIEW lettings.shifting AS SELECT upper(g) AS g, d FROM lettings.decisions`)
    expect(own().stderr).toContain('[REFERENCE_NOT_FOUND]')
    expect(definition()).toBe(before)
    await server.sql(
      `DROP VIEW lettings.shifting; CREATE VIEW lettings.shifting AS SELECT to_jsonb(g) AS g, d FROM lettings.decisions; GRANT SELECT ON lettings.shifting TO q7_account`,
    )
    expect(own().stderr).toContain('[COLUMN_TYPE_UNREADABLE]')
  })

  test('what the README of the engine says to do is enough for its example', async () => {
    const engine = join(root, 'packages/engine-postgres')
    const readme = readFileSync(join(engine, 'README.md'), 'utf8')
    const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
    const people = ['M,30,granted,x', 'F,30,granted,x', 'M,60,refused,x', 'F,20,refused,x']
    await server.sql('CREATE DATABASE lettings')
    await server.sql(
      'CREATE SCHEMA lettings; CREATE TABLE lettings.decisions (sex text, age int, decision text, name text)',
      'lettings',
    )
    await server.copy('lettings.decisions', `${people.join('\n')}\n`.repeat(30), 'lettings')
    const secret = newPassword()
    secrets.push(secret)
    const sql = block('sql').replaceAll('auditor', 'reader').replace("'…'", `'${secret}'`)
    expect(sql).toContain('GRANT SELECT (sex, age, decision)')
    await server.sql(sql, 'lettings')
    const own = folderOf({
      'pg_service.conf': block('ini')
        .replaceAll(/^ +/gm, '')
        .replace('auditor', 'reader')
        .replace(/^sslrootcert.*\n/m, '')
        .replace(/^host=.*$/m, `host=${server.socket}\nport=${server.port}`),
      pgpass: `localhost:${server.port}:lettings:reader:${secret}\n`,
    })
    chmodSync(join(own, 'pgpass'), 0o600)
    const env = { PGSERVICEFILE: join(own, 'pg_service.conf'), PGPASSFILE: join(own, 'pgpass') }
    const example = join(engine, 'example.audit.yaml')
    expect(command(env, 'check', example)).toMatchObject({ status: 0, stderr: '' })
    expect(command(env, 'run', example, '--out', join(own, 'out'))).toMatchObject({ status: 0, stderr: '' })
    const { evidence, audit } = JSON.parse(
      readFileSync(join(own, 'out/housing-postgres/restricted/result.json'), 'utf8'),
    )
    expect([audit.data.rows, evidence.sources[0].state.service]).toEqual([120, 'housing'])
  })

  test('without the driver, the command that installs it is named', () => {
    // The command as it is published, in a folder that has no packages beside it.
    const alone = folderOf({})
    cpSync(BUNDLE, alone, { recursive: true })
    const { status, stderr } = runBundle(alone, home(), ['check', spec])
    expect(status).toBe(2)
    expect(stderr).toContain('npm install pg@8')
    expect(stderr).toContain('[DRIVER_MISSING]')
  })
})
