import { readFile } from 'node:fs/promises'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSource } from '@exaequo/contract'
import type { ServiceFile } from './service-file.ts'
import { type Environment, type Settings, settingsOf } from './settings.ts'

/** Reads the service files that PostgreSQL's own programs read, and no others. */
export async function readSettings(source: DatabaseSource, env: Environment): Promise<Settings> {
  const named = source.service ?? env.PGSERVICE
  return settingsOf(source, env, named === undefined ? [] : await serviceFiles(env), userInfo().username)
}

/** That of the user, then that of the machine. Errors name them as one would write them. */
async function serviceFiles(env: Environment): Promise<ServiceFile[]> {
  const home = env.HOME ?? homedir()
  const places: [name: string, path: string][] = [
    env.PGSERVICEFILE === undefined
      ? ['~/.pg_service.conf', join(home, '.pg_service.conf')]
      : [env.PGSERVICEFILE, env.PGSERVICEFILE],
    ...[env.PGSYSCONFDIR ?? '/etc/postgresql-common'].map((folder): [string, string] => {
      const path = join(folder, 'pg_service.conf')
      return [path, path]
    }),
  ]
  const texts = await Promise.all(places.map(([, path]) => readFile(path, 'utf8').catch(() => null)))
  return places.flatMap(([name], i) => (texts[i] == null ? [] : [{ name, text: texts[i] as string }]))
}
