import { AuditError, type EndpointSettings } from '@exaequo/contract'

/** The secret as headers, and what hides it wherever a server repeats it. */
export interface Credentials {
  readonly headers: Readonly<Record<string, string>>
  hide(text: string): string
}

/** Reads the secret from the environment, the only place where it may stand. */
export function credentialsOf(
  { token, tokenHeader, url }: EndpointSettings,
  env: Readonly<Record<string, string | undefined>>,
): Credentials {
  if (token === null) return { headers: {}, hide: (text) => text }
  const secret = env[token]
  if (secret === undefined || secret === '') {
    throw new AuditError('ENDPOINT_TOKEN_MISSING', { variable: token, host: new URL(url).host })
  }
  if (!/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(secret)) {
    throw new AuditError('ENDPOINT_TOKEN_MALFORMED', { variable: token })
  }
  const headers = tokenHeader === null ? { authorization: `Bearer ${secret}` } : { [tokenHeader]: secret }
  return { headers, hide: (text) => text.replaceAll(secret, '…') }
}
