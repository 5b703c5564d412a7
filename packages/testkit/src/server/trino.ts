import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, symlinkSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.ts'

/** The version that the tests are run against; `pnpm test:trino` brings it and runs them. */
export const TRINO_VERSION = '476'

/** It needs at least this Java. */
const JAVA = 24

export interface TrinoCluster {
  /** Of the coordinator. */
  readonly url: string
  /** Statements through the REST protocol; gives the rows of the last one. */
  sql(...statements: string[]): Promise<unknown[][]>
  /** Kills the worker, as a machine that is lost. */
  loseWorker(): void
  startWorker(): Promise<void>
  /** Kills the coordinator and starts it again, at the same address. */
  restartCoordinator(): Promise<void>
  remove(): Promise<void>
}

/** The folder of the distribution, which `EXAEQUO_TRINO` names; `null`: none. */
export function findTrino(env: NodeJS.ProcessEnv = process.env): string | null {
  const folder = env.EXAEQUO_TRINO ?? ''
  return folder !== '' && existsSync(join(folder, 'plugin', 'memory')) ? folder : null
}

/** A Java that is new enough (`EXAEQUO_JAVA`, or under `/usr/lib/jvm`); `null`: none. */
export function findJava(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env.EXAEQUO_JAVA !== undefined) return env.EXAEQUO_JAVA
  const machines = '/usr/lib/jvm'
  if (!existsSync(machines)) return null
  const found = readdirSync(machines)
    .map((name) => ({ name, version: Number(/(?:^|-)(\d{2})(?:-|$)/.exec(name)?.[1] ?? 0) }))
    .filter(({ name, version }) => version >= JAVA && existsSync(join(machines, name, 'bin/java')))
    .sort((a, b) => b.version - a.version)
  return found[0] === undefined ? null : join(machines, found[0].name, 'bin/java')
}

/** One coordinator that computes nothing and one worker, separate processes on the loopback, tables in memory. */
export async function startTrino(): Promise<TrinoCluster> {
  const [home, java] = [findTrino(), findJava()]
  if (home === null || java === null) throw new Error('no Trino server, or no Java for it')
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-trino-'))
  const ports = { coordinator: await freePort(), worker: await freePort() }
  const url = `http://127.0.0.1:${ports.coordinator}`
  const running = new Map<string, ChildProcess>()

  const configure = async (name: 'coordinator' | 'worker') => {
    const own = join(folder, name)
    await mkdir(join(own, 'etc/catalog'), { recursive: true })
    await mkdir(join(own, 'plugin'))
    for (const plugin of ['memory', 'tpch']) symlinkSync(join(home, 'plugin', plugin), join(own, 'plugin', plugin))
    await writeFile(
      join(own, 'etc/catalog/memory.properties'),
      'connector.name=memory\nmemory.max-data-per-node=512MB\n',
    )
    await writeFile(join(own, 'etc/catalog/tpch.properties'), 'connector.name=tpch\n')
    const lines = [
      `coordinator=${name === 'coordinator'}`,
      ...(name === 'coordinator' ? ['node-scheduler.include-coordinator=false'] : []),
      `http-server.http.port=${ports[name]}`,
      'node.internal-address=127.0.0.1',
      `discovery.uri=${url}`,
      `plugin.dir=${join(own, 'plugin')}`,
      `catalog.config-dir=${join(own, 'etc/catalog')}`,
    ]
    await writeFile(join(own, 'etc/config.properties'), `${lines.join('\n')}\n`)
  }
  const start = (name: 'coordinator' | 'worker') => {
    const own = join(folder, name)
    const flags = [
      '-Xmx1500M',
      '-XX:+ExitOnOutOfMemoryError',
      '-XX:TieredStopAtLevel=1',
      '-Djdk.attach.allowAttachSelf=true',
      '-Dfile.encoding=UTF-8',
      '--add-modules=jdk.incubator.vector',
      '-Dnode.environment=test',
      `-Dnode.id=${name}`,
      `-Dnode.data-dir=${join(own, 'data')}`,
      `-Dconfig=${join(own, 'etc/config.properties')}`,
    ]
    const child = spawn(java, [...flags, '-cp', join(home, 'lib/*'), 'io.trino.server.TrinoServer'], {
      cwd: own,
      stdio: 'ignore',
    })
    running.set(name, child)
  }
  const kill = async (name: 'coordinator' | 'worker') => {
    const child = running.get(name)
    running.delete(name)
    if (child === undefined || child.exitCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }
  const sql = async (...statements: string[]) => {
    let rows: unknown[][] = []
    for (const statement of statements) rows = await ask(url, statement)
    return rows
  }
  const ready = async (workers: number) => {
    for (let tries = 0; tries < 240; tries++) {
      await new Promise((done) => setTimeout(done, 500))
      const nodes = "SELECT count(*) FROM system.runtime.nodes WHERE state = 'active' AND NOT coordinator"
      const [[count] = []] = await sql(nodes).catch(() => [])
      if (count !== undefined && Number(count) >= workers) return
    }
    throw new Error(`the cluster did not start: ${await lastWords(folder)}`)
  }
  await configure('coordinator')
  await configure('worker')
  start('coordinator')
  start('worker')
  const remove = async () => {
    await Promise.all([kill('coordinator'), kill('worker')])
    await rm(folder, { recursive: true, force: true })
  }
  await ready(1).catch(async (error) => {
    await remove()
    throw error
  })
  return {
    url,
    sql,
    loseWorker: () => void kill('worker'),
    startWorker: async () => {
      start('worker')
      await ready(1)
    },
    restartCoordinator: async () => {
      await kill('coordinator')
      start('coordinator')
      await ready(1)
    },
    remove,
  }
}

interface Page {
  readonly data?: unknown[][]
  readonly nextUri?: string
  readonly error?: { readonly message: string }
}

async function ask(url: string, statement: string): Promise<unknown[][]> {
  const headers = { 'X-Trino-User': 'chief', 'X-Trino-Catalog': 'memory', 'X-Trino-Schema': 'default' }
  const rows: unknown[][] = []
  let page = (await (await fetch(`${url}/v1/statement`, { method: 'POST', body: statement, headers })).json()) as Page
  while (true) {
    if (page.error !== undefined) throw new Error(page.error.message)
    rows.push(...(page.data ?? []))
    if (page.nextUri === undefined) return rows
    page = (await (await fetch(page.nextUri, { headers })).json()) as Page
  }
}

async function lastWords(folder: string): Promise<string> {
  const log = await readFile(join(folder, 'coordinator/data/var/log/server.log'), 'utf8').catch(() => '')
  return log.slice(-2000)
}
