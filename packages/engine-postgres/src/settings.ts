import { AuditError, type DatabaseSource } from '@exaequo/contract'
import { type Options, type ServiceFile, serviceOptions } from './service-file.ts'

export const TLS_MODES = ['disable', 'require', 'verify-ca', 'verify-full'] as const
export type TlsMode = (typeof TLS_MODES)[number]

/** Where the server is and as whom it is asked, once the service file and the environment have been read. */
export interface Settings {
  /** A name, an address, or the folder of a socket. */
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  /** `null`: looked up in the password file. */
  readonly password: string | null
  /** `socket`: the machine's own, which nobody else can listen to. */
  readonly tls: TlsMode | 'socket'
  readonly rootCertificate: string | null
  readonly certificate: string | null
  readonly key: string | null
  readonly connectSeconds: number
  readonly options: string | null
  readonly applicationName: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The name in the environment of each option. */
const VARIABLES: Readonly<Record<string, string>> = {
  host: 'PGHOST',
  port: 'PGPORT',
  dbname: 'PGDATABASE',
  user: 'PGUSER',
  password: 'PGPASSWORD',
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  connect_timeout: 'PGCONNECT_TIMEOUT',
  options: 'PGOPTIONS',
  application_name: 'PGAPPNAME',
}

/** Variables that would change the connection and are not read: not heeding them in silence could make it less safe. */
const UNSUPPORTED = [
  'PGHOSTADDR',
  'PGREQUIRESSL',
  'PGCHANNELBINDING',
  'PGREQUIREAUTH',
  'PGREQUIREPEER',
  'PGSSLCRL',
  'PGSSLCRLDIR',
  'PGSSLNEGOTIATION',
  'PGTARGETSESSIONATTRS',
  'PGGSSENCMODE',
]

const HOST = 'localhost'
const PORT = 5432
const CONNECT_SECONDS = 30

/**
 * As PostgreSQL's own programs do: the service of the source, or that of PGSERVICE, then the environment, then
 * defaults; but over a network the server is verified unless `sslmode` says otherwise.
 */
export function settingsOf(
  { service }: Pick<DatabaseSource, 'service'>,
  env: Environment,
  files: readonly ServiceFile[],
  account: string,
): Settings {
  const name = service ?? env.PGSERVICE ?? null
  const own: Options = name === null ? {} : serviceOptions(name, files)
  const of = (option: string): string | null => {
    const value = own[option] ?? env[VARIABLES[option] as string]
    return value === undefined || value === '' ? null : value
  }
  const from = (option: string) => (own[option] === undefined ? (VARIABLES[option] as string) : `[${name}]`)
  const refuse = (option: string, expected: string) =>
    new AuditError('SERVICE_OPTION_VALUE', { option, from: from(option), expected })
  const whole = (option: string, otherwise: number, most: number) => {
    const text = of(option)
    if (text === null) return otherwise
    const number = Number(text)
    if (!/^\d+$/.test(text) || number < 1 || number > most) throw refuse(option, `1 – ${most}`)
    return number
  }
  const unsupported = UNSUPPORTED.find((variable) => env[variable] !== undefined && env[variable] !== '')
  if (unsupported !== undefined)
    throw new AuditError('SERVICE_OPTION_UNSUPPORTED', { option: unsupported, expected: Object.values(VARIABLES) })
  const host = of('host') ?? HOST
  if (host.includes(',')) throw refuse('host', '1')
  const user = of('user') ?? account
  return {
    host,
    port: whole('port', PORT, 65_535),
    database: of('dbname') ?? user,
    user,
    password: of('password'),
    tls: host.startsWith('/') ? 'socket' : tlsMode(of('sslmode')),
    rootCertificate: of('sslrootcert'),
    certificate: of('sslcert'),
    key: of('sslkey'),
    connectSeconds: whole('connect_timeout', CONNECT_SECONDS, 3600),
    options: of('options'),
    applicationName: of('application_name') ?? 'exaequo',
  }

  function tlsMode(mode: string | null): TlsMode {
    if (mode === null) return 'verify-full'
    if (mode === 'allow' || mode === 'prefer') throw new AuditError('TLS_MODE_UNSAFE', { mode })
    const known = TLS_MODES.find((one) => one === mode)
    if (known === undefined) throw refuse('sslmode', TLS_MODES.join(', '))
    return known
  }
}
