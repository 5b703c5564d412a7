import { AuditError } from './audit-error.ts'
import type { EndpointSettings, ProtocolName } from './endpoint.ts'
import { message } from './message.ts'

const EXAMPLES: Readonly<Record<ProtocolName, string>> = {
  openInference: 'https://scores.example.org/v2/models/credit',
  tensorflowServing: 'https://scores.example.org/v1/models/credit/versions/3',
  mlflow: 'https://scores.example.org/invocations',
  json: 'https://scores.example.org/score',
}

/** Headers that carry a secret, and nothing that says how a request is to be read. */
const HEADER = /^(authorization|x-[a-z0-9-]{1,60}|[a-z0-9-]{0,40}(key|token)[a-z0-9-]{0,40})$/i
/** The name of a variable that a specification may have sent to a host: nothing else of the machine. */
const TOKEN = /^EXAEQUO_[A-Z0-9_]{1,100}$/

export interface AddressProblem {
  readonly key: 'url' | 'token' | 'tokenHeader'
  readonly error: AuditError
}

/** What is wrong with where rows would go and what would go with them. Nothing of the address is repeated. */
export function addressProblems({
  url,
  token,
  tokenHeader,
  insecure,
  protocol,
}: Pick<EndpointSettings, 'url' | 'token' | 'tokenHeader' | 'insecure' | 'protocol'>): AddressProblem[] {
  const hint = message('ENDPOINT_URL_HINT', { example: EXAMPLES[protocol] })
  const malformed: AddressProblem = { key: 'url', error: new AuditError('ENDPOINT_URL', {}, { hint }) }
  const problems: AddressProblem[] = []
  if (token !== null && !TOKEN.test(token)) {
    problems.push({
      key: 'token',
      error: new AuditError('ENDPOINT_TOKEN_NAME', { where: 'data.model.endpoint.token' }),
    })
  }
  if (tokenHeader !== null && !HEADER.test(tokenHeader)) {
    problems.push({ key: 'tokenHeader', error: new AuditError('ENDPOINT_TOKEN_HEADER') })
  }
  if (!URL.canParse(url)) return [malformed, ...problems]
  const { protocol: scheme, username, password, hostname, host } = new URL(url)
  if (!/^https?:$/.test(scheme) || username !== '' || password !== '' || /[?#]/.test(url)) {
    return [malformed, ...problems]
  }
  if (scheme === 'https:' || isLoopback(hostname)) return problems
  if (!insecure) return [{ key: 'url', error: new AuditError('ENDPOINT_INSECURE', { host }) }, ...problems]
  if (token !== null) problems.push({ key: 'url', error: new AuditError('ENDPOINT_TOKEN_IN_CLEAR', { host }) })
  return problems
}

/** What is sent to this machine itself crosses no network. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}
