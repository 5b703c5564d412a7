// Brings the Trino server that the tests of `engine-trino` start: the folder it is in, or why there is none, in the last
// line. Usage: node test/trino/fetch.mjs
// Maven (Debian: apt-get install maven) brings the archive; what the tests use of it is kept in the user's cache.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const source = new URL('../../packages/testkit/src/server/trino.ts', import.meta.url)
const version = /TRINO_VERSION = '(\d+)'/.exec(readFileSync(source, 'utf8'))?.[1]
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'exaequo')
const folder = join(cache, `trino-server-${version}`)

if (!existsSync(folder)) {
  const work = mkdtempSync(join(tmpdir(), 'exaequo-fetch-'))
  try {
    const copy = [
      ...['-q', '-B', `-Dmaven.repo.local=${join(work, 'repository')}`],
      'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy',
      `-Dartifact=io.trino:trino-server:${version}:tar.gz`,
      `-DoutputDirectory=${work}`,
    ]
    execFileSync('mvn', copy, { stdio: ['ignore', 'inherit', 'inherit'], cwd: work })
    const name = `trino-server-${version}`
    const parts = ['lib', 'plugin/memory', 'plugin/tpch', 'NOTICE'].map((part) => `${name}/${part}`)
    execFileSync('tar', ['xzf', join(work, `${name}.tar.gz`), '-C', work, ...parts])
    mkdirSync(cache, { recursive: true })
    execFileSync('cp', ['-r', join(work, name), `${folder}.part`])
    renameSync(`${folder}.part`, folder)
  } catch (error) {
    console.error(`NOT FETCHED: Trino ${version}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    process.exitCode = 1
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
if (existsSync(folder)) console.log(folder)
