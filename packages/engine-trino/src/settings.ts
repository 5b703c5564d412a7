import { AuditError, type DatabaseSource } from '@exaequo/contract'

/** Where the cluster is and as whom it is asked, once the environment has been read. */
export interface Settings {
  readonly url: string
  readonly user: string
  readonly password: string | null
  readonly token: string | null
  /** File of the authority that signed the server's certificate; `null`: those that Node knows. */
  readonly rootCertificate: string | null
  /** The longest that a query may take, as the server writes it. */
  readonly runTime: string
  /** `loopback`: no one else can listen. */
  readonly tls: 'verify-full' | 'loopback' | 'disable'
}

export type Environment = Readonly<Record<string, string | undefined>>

const RUN_TIME = '15m'
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * Read from the environment alone: `TRINO_URL`, `TRINO_USER`, `TRINO_PASSWORD` or `TRINO_TOKEN`, `TRINO_ROOT_CERTIFICATE`,
 * `TRINO_RUN_TIME`; of a service named `warehouse`, `TRINO_WAREHOUSE_URL` and so on, and nothing else.
 * @throws AuditError `TRINO_SETTING` for what is absent or no value; `TRINO_NEEDS_TLS` where others could listen.
 */
export function settingsOf({ service }: Pick<DatabaseSource, 'service'>, env: Environment, account: string): Settings {
  const prefix = service === null ? 'TRINO_' : `TRINO_${service.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}_`
  const of = (name: string) => env[`${prefix}${name}`] || null
  const refuse = (name: string, expected: string) =>
    new AuditError('TRINO_SETTING', { name: `${prefix}${name}`, expected })
  const url = addressOf(of('URL'))
  if (url === null) throw refuse('URL', 'https://host:port')
  const [password, token] = [of('PASSWORD'), of('TOKEN')]
  if (password !== null && token !== null) throw refuse('TOKEN', `${prefix}PASSWORD, ${prefix}TOKEN: 1`)
  const secret = password !== null || token !== null
  const loopback = LOOPBACK.test(url.hostname)
  const open = url.protocol === 'http:' && !loopback
  if (open && (secret || of('ALLOW_HTTP') !== 'yes')) {
    throw new AuditError('TRINO_NEEDS_TLS', { host: url.host, name: `${prefix}ALLOW_HTTP=yes` })
  }
  const runTime = of('RUN_TIME') ?? RUN_TIME
  if (!/^\d+(\.\d+)?(ms|s|m|h|d)$/.test(runTime)) throw refuse('RUN_TIME', '30m, 2h, …')
  const user = of('USER') ?? account
  if (!/^[\x21-\x7E]+$/.test(user)) throw refuse('USER', 'ASCII')
  return {
    url: url.origin,
    user,
    password,
    token,
    rootCertificate: of('ROOT_CERTIFICATE'),
    runTime,
    tls: url.protocol === 'https:' ? 'verify-full' : loopback ? 'loopback' : 'disable',
  }
}

/** A scheme, a host and a port: nothing else belongs there, a password least of all. */
function addressOf(text: string | null): URL | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  const bare = url.username === '' && url.password === '' && url.pathname === '/' && url.search === ''
  return bare && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}
