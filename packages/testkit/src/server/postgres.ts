import { execFile, execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'

const run = promisify(execFile)

export interface PostgresServer {
  /** Folder of its socket: the host of a connection that the machine alone can make. */
  readonly socket: string
  readonly port: number
  /** Trusted on the socket. */
  readonly superuser: string
  /** Statements as the superuser, in `database` (default: postgres); gives what psql prints, without headings. */
  sql(statements: string, database?: string): Promise<string>
  /** Rows of CSV into a table, through COPY. */
  copy(table: string, csv: string | AsyncIterable<string>, database?: string): Promise<void>
  stop(): Promise<void>
  start(): Promise<void>
  /** Stops the server and takes its folder away. */
  remove(): Promise<void>
}

export interface PostgresOptions {
  /** Lines of postgresql.conf. */
  readonly settings?: readonly string[]
  /** Files of the server's folder, such as certificates: only the server's account can read them. */
  readonly files?: Readonly<Record<string, string>>
}

/** The newest server that the machine has; `null`: none. */
export function findPostgres(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const debian = '/usr/lib/postgresql'
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    folders.push(...versions.map((version) => join(debian, version, 'bin')))
  }
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

/**
 * A server of its own in a folder that goes with it, on a socket and a free port of the loopback: the superuser is
 * trusted on the socket, everybody else needs a password. Started by root, it runs as another account, since it must.
 */
export async function startPostgres({ settings = [], files = {} }: PostgresOptions = {}): Promise<PostgresServer> {
  const bin = findPostgres()
  if (bin === null) throw new Error('no PostgreSQL server is installed')
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-pg-'))
  const account = process.getuid?.() === 0 ? (accountOf('postgres') ?? accountOf('nobody')) : null
  const as = account ?? {}
  const own = async (path: string) => {
    if (account != null) await chown(path, account.uid, account.gid)
  }
  await own(folder)
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  const port = await freePort()
  const superuser = 'chief'
  const options = { ...as, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' } }
  await run(join(bin, 'initdb'), ['-D', data, '-U', superuser, '-A', 'trust', '-E', 'UTF8', '--no-sync'], options)
  const lines = [
    `port = ${port}`,
    "listen_addresses = '127.0.0.1'",
    `unix_socket_directories = '${folder}'`,
    'fsync = off',
    'synchronous_commit = off',
    'full_page_writes = off',
    ...settings,
  ]
  const access = [
    `local all ${superuser} trust`,
    'local all all scram-sha-256',
    'host all all 127.0.0.1/32 scram-sha-256',
  ]
  const write = async (name: string, text: string) => {
    await writeFile(join(data, name), text, { mode: 0o600 })
    await own(join(data, name))
  }
  await write('postgresql.auto.conf', `${lines.join('\n')}\n`)
  await write('pg_hba.conf', `${access.join('\n')}\n`)
  for (const [name, text] of Object.entries(files)) await write(name, text)
  const control = (...what: string[]) =>
    run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-t', '60', ...what], { ...options, maxBuffer: 1 << 20 })
  const start = async () => {
    await control('-l', join(folder, 'log'), 'start')
  }
  const stop = async () => {
    await control('-m', 'immediate', 'stop')
  }
  const psql = (database: string, ...more: string[]) => [
    ...['-h', folder, '-p', String(port), '-U', superuser, '-d', database],
    ...['-X', '-q', '-At', '-v', 'ON_ERROR_STOP=1', ...more],
  ]
  const given = async (database: string, text: string | AsyncIterable<string>, ...more: string[]) => {
    const done = run('psql', psql(database, ...more), {
      env: { PATH: process.env.PATH, PGCLIENTENCODING: 'UTF8' },
      maxBuffer: 1 << 26,
    })
    const { stdin } = done.child
    // A statement that fails closes it early; psql's own words are the error then.
    stdin?.on('error', () => undefined)
    for await (const part of typeof text === 'string' ? [text] : text) {
      if (stdin?.write(part) === false) await new Promise((drained) => stdin.once('drain', drained))
    }
    stdin?.end()
    return (await done).stdout
  }
  await start()
  return {
    socket: folder,
    port,
    superuser,
    sql: (statements, database = 'postgres') => given(database, statements),
    copy: async (table, csv, database = 'postgres') => {
      await given(database, csv, '-c', `\\copy ${table} FROM pstdin WITH (FORMAT csv)`)
    },
    start,
    stop,
    remove: async () => {
      await stop().catch(() => undefined)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A password that no account has had. */
export function newPassword(): string {
  return randomBytes(12).toString('hex')
}

function accountOf(name: string): { readonly uid: number; readonly gid: number } | null {
  try {
    const [uid, gid] = ['-u', '-g'].map((what) =>
      Number(execFileSync('id', [what, name], { stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return { uid: uid as number, gid: gid as number }
  } catch {
    return null
  }
}
