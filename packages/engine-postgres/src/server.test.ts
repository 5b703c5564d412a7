import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plan, Relation } from '@exaequo/contract'
import { newPassword, type PostgresServer, plain, startPostgres, withPostgres } from '@exaequo/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPostgres } from './open.ts'

const PLAIN = { count: null, weight: null, terms: null } as const
const ISO_8859_15 = "ENCODING 'LATIN9' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"

/** An authority, and a certificate that it signed for `localhost` alone. */
function certificates(): Record<'ca' | 'cert' | 'key', string> {
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-tls-'))
  const openssl = (...given: string[]) => execFileSync('openssl', given, { cwd: folder, stdio: 'pipe' })
  const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  openssl(...fresh, '-keyout', 'ca.key', '-out', 'ca', '-subj', '/CN=authority', '-addext', 'keyUsage=keyCertSign')
  const signed = ['-CA', 'ca', '-CAkey', 'ca.key', '-addext', 'subjectAltName=DNS:localhost']
  openssl(
    ...fresh,
    '-keyout',
    'key',
    '-out',
    'cert',
    '-subj',
    '/CN=localhost',
    ...signed,
    '-addext',
    'basicConstraints=CA:FALSE',
  )
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const made = { ca: join(folder, 'ca'), cert: read('cert'), key: read('key') }
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return made
}

withPostgres('a PostgreSQL server', () => {
  let server: PostgresServer
  let authority: string
  const password = newPassword()

  beforeAll(async () => {
    const { ca, cert, key } = certificates()
    authority = ca
    const settings = ['ssl = on', "ssl_cert_file = 'server.crt'", "ssl_key_file = 'server.key'"]
    server = await startPostgres({ settings, files: { 'server.crt': cert, 'server.key': key } })
    await server.sql(`CREATE ROLE auditor LOGIN PASSWORD '${password}';
      ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO auditor`)
  }, 60_000)
  afterAll(() => server.remove())

  const env = (changes: Record<string, string> = {}) => ({
    ...{ PGHOST: server.socket, PGPORT: String(server.port), PGUSER: 'auditor', PGPASSWORD: password },
    ...{ PGDATABASE: 'postgres', ...changes },
  })
  const open = (table: string, changes: Record<string, string> = {}, signal?: AbortSignal) =>
    openPostgres({ engine: 'postgres', service: null, catalog: null, schema: 'public', table }, env(changes), signal)
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'opened',
      (error: { code?: string; message: string }) => error.code ?? error.message,
    )
  const counted = async (
    table: string,
    from: Plan['dimensions'][number]['from'],
    changes: Record<string, string> = {},
  ) => {
    const { engine, relation, close } = await open(table, changes)
    const known: Relation = { ...relation, missing: ['NA'] }
    const cells = await engine.aggregate(known, { ...PLAIN, dimensions: [{ name: 'x', from }] }).finally(close)
    return plain(cells).map(([level, n]) => [level, n])
  }
  const values = (table: string, column: string, changes: Record<string, string> = {}) =>
    counted(table, { kind: 'value', column }, changes)

  describe('types and texts', () => {
    test('every type that names groups is read, the others are refused by name', async () => {
      await server.sql(`CREATE EXTENSION citext; CREATE TYPE mood AS ENUM ('sad', 'glad');
        CREATE DOMAIN postal AS varchar(5); CREATE DOMAIN town AS postal;
        CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        CREATE TABLE types (a citext, b mood, c town, d text COLLATE folded, e uuid, f inet, g time, h bytea, i jsonb,
          j json, k int[], l point, m int4range, n money, o timestamptz, p interval, q name, r bool, s real, t int2);
        INSERT INTO types VALUES ('Ab', 'sad', '01', 'Ab', '00000000-0000-0000-0000-00000000000a', '10.0.0.1', '10:00', 'x',
          '1', '1', '{1}', '(1,1)', '[1,2)', 1, '2024-02-29 23:30-05', '1 day', 'n', true, 0.1, 5);
        INSERT INTO types (a, b, d) VALUES ('aB', 'glad', 'aB')`)
      const { relation, close } = await open('types')
      await close()
      const types = relation.columns.map(
        ({ name, type, unreadable }) => `${name} ${type} ${unreadable?.params.type ?? ''}`,
      )
      expect(types.map((text) => text.trim())).toEqual([
        ...['a text', 'b text', 'c text', 'd text', 'e text', 'f text', 'g text'],
        ...[
          'h other bytea',
          'i other jsonb',
          'j other json',
          'k other integer[]',
          'l other point',
          'm other int4range',
        ],
        ...['n other money', 'o date', 'p text', 'q text', 'r boolean', 's number', 't number'],
      ])
      for (const column of ['a', 'd'])
        expect(await values('types', column)).toEqual([
          ['Ab', 1],
          ['aB', 1],
        ])
      expect(await values('types', 'b')).toEqual([
        ['glad', 1],
        ['sad', 1],
      ])
      expect(await values('types', 'c')).toEqual([
        ['01', 1],
        [null, 1],
      ])
      expect(await values('types', 's')).toEqual([
        [String(Math.fround(0.1)), 1],
        [null, 1],
      ])
      expect(await values('types', 'r')).toEqual([
        ['true', 1],
        [null, 1],
      ])
      // In universal time it is the first of March already.
      const age = (at: string) => counted('types', { kind: 'age', column: 'o', at, edges: [1] })
      expect(await age('2025-02-28')).toEqual([
        ['0', 1],
        [null, 1],
      ])
      expect(await age('2025-03-01')).toEqual([
        ['1', 1],
        [null, 1],
      ])
    })

    test('texts that are no numbers or dates are none, and end no query', async () => {
      const numbers = [
        '1',
        ' +2.50 ',
        '1e3',
        '1E-3',
        '1e300',
        '1e999',
        '1e-999',
        'nan',
        '-Inf',
        '0x1F',
        '1_000',
        '१',
        '1,5',
        '1 000',
        '--1',
        '.',
        '',
      ]
      const dates = [
        '1980-02-29',
        '1981-02-29',
        '1980-2-9',
        '29/02/1980',
        '31/04/1980',
        '1980-02-29T10:00:00Z',
        '1980-13-01',
        '0/2/1980',
        'today',
        '1900-02-29',
        '2000-02-29',
        '',
      ]
      const rows = (list: readonly string[]) => list.map((text) => `('${text}')`).join()
      await server.sql(`CREATE TABLE texts (x text, d text); INSERT INTO texts (x) VALUES ${rows(numbers)};
        INSERT INTO texts (d) VALUES ${rows(dates)}`)
      const { engine, relation, close } = await open('texts')
      const { columns } = await engine.profile(relation, { numbers: ['x'], dates: ['d'], levels: [] })
      expect(columns.x).toMatchObject({ missing: 13, invalid: 9, nonFinite: 2, maximum: 1e300, minimum: 0.001 })
      expect(columns.d).toMatchObject({ missing: 18, invalid: 6, example: '0/2/1980' })
      await close()
      expect(await counted('texts', { kind: 'threshold', column: 'x', test: 'atLeast', value: 2 })).toEqual([
        ['0', 3],
        ['1', 4],
        [null, 22],
      ])
    })

    test('a decimal has one text, whichever row comes first; NaN and the infinities have theirs', async () => {
      await server.sql(`CREATE TABLE decimals AS SELECT x::numeric, x::float8 AS y
        FROM unnest(ARRAY['1.50', '1.5', '10', '0.00', '-0', 'NaN', 'Infinity', '-Infinity', '1e20']) AS x`)
      const expected = [
        ['-Infinity', 1],
        ['0', 2],
        ['1.5', 2],
        ['10', 1],
        ['100000000000000000000', 1],
        ['Infinity', 1],
        ['NaN', 1],
      ]
      const sorted = (rows: unknown[][]) => [...rows].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      expect(sorted(await values('decimals', 'x'))).toEqual(expected)
      expect(sorted(await values('decimals', 'y'))).toEqual(expected)
      const { engine, relation, close } = await open('decimals')
      const { columns } = await engine.profile(relation, { numbers: ['x', 'y'], dates: [], levels: [] })
      for (const name of ['x', 'y']) expect(columns[name]).toMatchObject({ nonFinite: 3, maximum: 1e20, minimum: 0 })
      await close()
    })

    test('a text of a megabyte is one level', async () => {
      await server.sql(`CREATE TABLE long AS SELECT repeat('é', 500000) AS x FROM generate_series(1, 3)`)
      expect(await values('long', 'x')).toEqual([['é'.repeat(500_000), 3]])
    })

    test('another encoding than Unicode is read, and a database without one refused', async () => {
      for (const [name, how] of [
        ['latin', ISO_8859_15],
        ['ascii', ISO_8859_15.replace('LATIN9', 'SQL_ASCII')],
      ]) {
        await server.sql(`CREATE DATABASE ${name} ${how}`)
        await server.sql(
          `CREATE TABLE texts AS SELECT U&'\\00A0é€ ' AS x; GRANT SELECT ON texts TO auditor`.replaceAll(
            'U&',
            name === 'ascii' ? '' : 'U&',
          ),
          name,
        )
      }
      expect(await values('texts', 'x', { PGDATABASE: 'latin' })).toEqual([['é€', 1]])
      const member = { kind: 'member', column: 'x', values: ['é€'] } as const
      expect(await counted('texts', member, { PGDATABASE: 'latin' })).toEqual([['1', 1]])
      expect(await codeOf(open('texts', { PGDATABASE: 'ascii' }))).toBe('DATABASE_ENCODING')
    })

    test('a text that the server cannot hold never reaches it', async () => {
      const from = { kind: 'member', column: 'x', values: ["a\0' OR true --"] } as const
      expect(await codeOf(counted('long', from))).toBe('TEXT_IMPOSSIBLE')
    })
  })

  describe('the connection', () => {
    const overNetwork = (changes: Record<string, string>) => codeOf(open('long', { PGHOST: 'localhost', ...changes }))
    test('is verified unless the user says otherwise', async () => {
      expect(await overNetwork({ PGSSLROOTCERT: authority })).toBe('opened')
      expect(await overNetwork({})).toBe('DATABASE_TLS')
      expect(await overNetwork({ PGSSLROOTCERT: authority, PGHOST: '127.0.0.1' })).toBe('DATABASE_TLS')
      expect(await overNetwork({ PGSSLROOTCERT: authority, PGHOST: '127.0.0.1', PGSSLMODE: 'verify-ca' })).toBe(
        'opened',
      )
      expect(await overNetwork({ PGSSLMODE: 'verify-ca' })).toBe('TLS_FILE_UNREADABLE')
      expect(await overNetwork({ PGSSLMODE: 'require' })).toBe('opened')
      expect(await overNetwork({ PGSSLMODE: 'disable' })).toBe('opened')
      expect(await overNetwork({ PGSSLMODE: 'prefer' })).toBe('TLS_MODE_UNSAFE')
      expect(await overNetwork({ PGSSLROOTCERT: '/no/such/file' })).toBe('TLS_FILE_UNREADABLE')
      const { sources, close } = await open('long', { PGHOST: 'localhost', PGSSLROOTCERT: authority })
      expect((await sources())[0]?.state).toMatchObject({ tls: 'verify-full' })
      await close()
    })

    test('an error never holds the account, its password or what the server said', async () => {
      const error = await open('long', { PGPASSWORD: 'hunter2' }).catch((thrown) => thrown)
      expect(error.code).toBe('DATABASE_LOGIN_REFUSED')
      expect(JSON.stringify([error, error.message, error.cause, error.stack, error.cause.message])).not.toMatch(
        /hunter2|auditor/,
      )
    })
  })

  describe('what is read', () => {
    test('cannot be written: a function with an effect ends the query', async () => {
      await server.sql(`CREATE TABLE effects (n int); GRANT INSERT ON effects TO auditor;
        CREATE FUNCTION effect() RETURNS text LANGUAGE plpgsql AS $$ BEGIN
          INSERT INTO public.effects VALUES (1); RETURN 'a'; END $$;
        CREATE FUNCTION unlock() RETURNS text LANGUAGE plpgsql AS $$ BEGIN
          SET transaction_read_only = off; INSERT INTO public.effects VALUES (1); RETURN 'a'; END $$;
        CREATE VIEW effective AS SELECT effect() AS x; CREATE VIEW unlocked AS SELECT unlock() AS x`)
      expect(await codeOf(values('effective', 'x'))).toBe('DATABASE_WRITES')
      expect(await codeOf(values('unlocked', 'x'))).toBe('DATABASE_WRITES')
      expect((await server.sql('SELECT count(*) FROM effects')).trim()).toBe('0')
    })

    test('is one state: rows written and types changed meanwhile are not seen', async () => {
      await server.sql(`CREATE TABLE moving AS SELECT 'a' AS x, 1 AS y FROM generate_series(1, 5);
        CREATE VIEW watched AS SELECT x, y FROM moving`)
      const { engine, relation, close } = await open('watched')
      const count = async () => plain(await engine.aggregate(relation, { ...PLAIN, dimensions: [] }))[0]?.[0]
      expect(await count()).toBe(5)
      await server.sql(`INSERT INTO moving VALUES ('b', 2)`)
      const changed = server.sql(`SET lock_timeout = '300ms'; ALTER TABLE moving ADD COLUMN z int`)
      await expect(changed).rejects.toThrow(/lock timeout/)
      await expect(server.sql(`SET lock_timeout = '300ms'; DROP VIEW watched`)).rejects.toThrow(/lock timeout/)
      expect(await count()).toBe(5)
      await close()
      expect(await values('watched', 'x')).toEqual([
        ['a', 5],
        ['b', 1],
      ])
    })

    test('is what the account may see: single columns, and rows by policy with a word about it', async () => {
      await server.sql(`CREATE TABLE partial (g text, d text, name text); INSERT INTO partial VALUES ('a', 'yes', 'x'), ('b', 'no', 'y');
        REVOKE ALL ON partial FROM auditor; GRANT SELECT (g, d) ON partial TO auditor;
        CREATE TABLE policed (g text); INSERT INTO policed VALUES ('a'), ('b'); ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
        CREATE POLICY visible ON policed USING (g = 'a')`)
      const { engine, relation, close, warnings } = await open('partial')
      expect(warnings).toEqual([])
      expect(relation.columns.map(({ unreadable }) => unreadable?.code)).toEqual([
        undefined,
        undefined,
        'COLUMN_FORBIDDEN',
      ])
      expect((await engine.profile(relation, { numbers: [], dates: [], levels: ['g'], sample: 10 })).rows).toBe(2)
      await close()
      const policed = await open('policed')
      expect(policed.warnings.map(({ code }) => code)).toEqual(['ROWS_BY_POLICY'])
      await policed.close()
    })

    test('is refused where there are no rows, no right, no table, or a value that cannot be computed', async () => {
      await server.sql(`CREATE TABLE nothing (x int); CREATE TABLE closed (x int); REVOKE ALL ON closed FROM auditor;
        CREATE VIEW broken AS SELECT 1 / (y - 1) AS x FROM moving;
        CREATE VIEW text_is_no_number AS SELECT x::int AS x FROM moving`)
      const { engine, relation, close } = await open('nothing')
      expect(await codeOf(engine.profile(relation, { numbers: [], dates: [], levels: [] }))).toBe('DATA_NO_ROWS')
      await close()
      expect(await codeOf(open('closed'))).toBe('DATABASE_FORBIDDEN')
      expect(await codeOf(open('brocken'))).toBe('TABLE_NOT_FOUND')
      expect(await codeOf(open('a'.repeat(80)))).toBe('TABLE_NOT_FOUND')
      expect(await codeOf(values('broken', 'x'))).toBe('DATABASE_VALUE')
      const error = await values('text_is_no_number', 'x').catch((thrown) => thrown)
      expect([error.code, error.params.state]).toEqual(['DATABASE_VALUE', 'SQLSTATE 22P02'])
    })
  })

  test('an aborted question is cancelled on the server, and says so', async () => {
    await server.sql('CREATE VIEW slow AS SELECT pg_sleep(30) IS NULL AS x')
    const { engine, relation, close } = await open('slow')
    const abort = new AbortController()
    const dimensions = [{ name: 'x', from: { kind: 'value', column: 'x' } as const }]
    const work = engine.aggregate(relation, { ...PLAIN, dimensions }, abort.signal)
    setTimeout(() => abort.abort(), 300)
    await expect(work).rejects.toMatchObject({ name: 'AbortError' })
    const running = `SELECT count(*) FROM pg_stat_activity WHERE usename = 'auditor' AND state = 'active'`
    expect((await server.sql(running)).trim()).toBe('0')
    await close()
    await close()
    expect(await codeOf(engine.aggregate(relation, { ...PLAIN, dimensions }))).toBe('DATABASE_GONE')
  })

  test('questions put at once are answered whole, one after the other', async () => {
    await server.sql('CREATE TABLE many AS SELECT i AS a, i % 7 AS b FROM generate_series(1, 20000) AS i')
    const { engine, relation, close } = await open('many')
    const count = async (column: string) =>
      engine.aggregate(relation, { ...PLAIN, dimensions: [{ name: 'x', from: { kind: 'value', column } }] })
    const tables = await Promise.all(['a', 'b', 'a', 'b'].map(count))
    expect(tables.map(({ length }) => length)).toEqual([20_000, 7, 20_000, 7])
    await close()
  })
})
