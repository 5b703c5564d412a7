import { AuditError, nearest, suggest } from '@exaequo/contract'

/** One text of services, and what it is called in an error. */
export interface ServiceFile {
  readonly name: string
  readonly text: string
}

/** What the options of a service hold; their values may be secrets, and appear in no error. */
export type Options = Readonly<Record<string, string>>

/** How the connection is made. */
const USED = [
  'host',
  'port',
  'dbname',
  'user',
  'password',
  'sslmode',
  'sslrootcert',
  'sslcert',
  'sslkey',
  'connect_timeout',
  'options',
  'application_name',
]

/** Options that change nothing of what is read or how safely: they may stand in the file for other programs. */
const HARMLESS = new Set([
  'client_encoding',
  'fallback_application_name',
  'keepalives',
  'keepalives_idle',
  'keepalives_interval',
  'keepalives_count',
  'tcp_user_timeout',
])

/**
 * The options of a service, from the first file that has it. Lines are `[name]`, `key=value`, or comments after `#`.
 * @throws AuditError with file and line, and never with a value.
 */
export function serviceOptions(service: string, files: readonly ServiceFile[]): Options {
  if (files.length === 0) throw new AuditError('SERVICE_FILE_NOT_FOUND', { service })
  const names: string[] = []
  for (const file of files) {
    const services = readServices(file)
    const found = services.get(service)
    if (found !== undefined) return found()
    names.push(...services.keys())
  }
  const hint = suggest(service, names)
  const params = { service, expected: nearest(service, names) }
  throw new AuditError('SERVICE_NOT_FOUND', params, hint === undefined ? {} : { hint })
}

function readServices({ name, text }: ServiceFile): Map<string, () => Options> {
  const services = new Map<string, [line: number, key: string, value: string][]>()
  let own: [number, string, string][] | null = null
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    const head = /^\[(.*)\]$/.exec(line)
    const at = line.indexOf('=')
    if (head !== null) {
      own = []
      // As the first of two equal names is the one that is read.
      if (!services.has(head[1] as string)) services.set(head[1] as string, own)
    } else if (own === null || at < 1) {
      throw new AuditError('SERVICE_FILE_MALFORMED', {}, { place: { file: name, line: i + 1 } })
    } else {
      own.push([i + 1, line.slice(0, at).trim(), line.slice(at + 1).trim()])
    }
  }
  return new Map([...services].map(([service, lines]) => [service, () => checked(lines, name)]))
}

function checked(lines: readonly [line: number, key: string, value: string][], file: string): Options {
  for (const [line, option] of lines) {
    if (USED.includes(option) || HARMLESS.has(option)) continue
    throw new AuditError('SERVICE_OPTION_UNSUPPORTED', { option, expected: USED }, { place: { file, line } })
  }
  return Object.fromEntries(lines.map(([, key, value]) => [key, value]))
}
