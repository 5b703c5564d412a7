import { homedir } from 'node:os'
import { AuditError, isMissingModule } from '@exaequo/contract'
import type * as Pg from 'pg'
import { connectionError } from './connection-error.ts'
import type { Settings } from './settings.ts'
import { tlsOptions } from './tls.ts'

/** What is used of the driver. */
export type Driver = Pick<typeof Pg, 'Client' | 'Query'>

export const DEPENDENCIES = { pg: 'npm install pg@8' } as const

/** The driver is loaded here and not before. */
export async function loadDriver(load: () => Promise<{ default: Driver }> = () => import('pg')): Promise<Driver> {
  try {
    return (await load()).default
  } catch (cause) {
    if (!isMissingModule(cause)) throw cause
    const params = { engine: 'PostgreSQL', driver: 'pg', command: DEPENDENCIES.pg }
    throw new AuditError('DRIVER_MISSING', params, { cause })
  }
}

/** A connected client, whose loss between two questions is told by the next question. */
export async function connect(driver: Driver, settings: Settings): Promise<Pg.Client> {
  const { host, port, database, user, options } = settings
  const client = new driver.Client({
    host,
    port,
    database,
    user,
    password: () => passwordOf(settings) as Promise<string>,
    ssl: await tlsOptions(settings, homedir()),
    connectionTimeoutMillis: settings.connectSeconds * 1000,
    application_name: settings.applicationName,
    client_encoding: 'UTF8',
    keepAlive: true,
    ...(options === null ? {} : { options }),
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => undefined)
    throw connectionError(error, settings)
  }
  return client
}

/** The password file knows a socket as `localhost`. */
async function passwordOf({ host, port, database, user, password }: Settings): Promise<string | undefined> {
  if (password !== null) return password
  const pgpass = (await import('pgpass')).default
  const look = (named: string) =>
    new Promise<string | undefined>((found) => pgpass({ host: named, port, database, user }, found))
  return (await look(host)) ?? (host.startsWith('/') ? await look('localhost') : undefined)
}
