import { expect, test } from 'vitest'
import { type Environment, settingsOf } from './settings.ts'

const of = (env: Environment, service: string | null = null) => settingsOf({ service }, env, 'me')
const codeOf = (env: Environment) => {
  try {
    return of(env).tls
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('the environment says where the cluster is, of a service under its own name alone', () => {
  const env = { TRINO_URL: 'https://a:8443', TRINO_MY_HOUSE_URL: 'https://b', TRINO_MY_HOUSE_USER: 'you' }
  expect(of(env)).toMatchObject({ url: 'https://a:8443', user: 'me', runTime: '15m', tls: 'verify-full' })
  expect(of(env, 'my-house')).toMatchObject({ url: 'https://b', user: 'you' })
  expect(() => of({ TRINO_URL: 'https://a', TRINO_PASSWORD: 'x' }, 'other')).toThrow()
})

test.each<[string, Environment, string]>([
  ['no address', {}, 'TRINO_SETTING'],
  ['no address at all', { TRINO_URL: 'trino.example.org' }, 'TRINO_SETTING'],
  ['a password in the address', { TRINO_URL: 'https://me:hunter2@a' }, 'TRINO_SETTING'],
  ['a path', { TRINO_URL: 'https://a/x' }, 'TRINO_SETTING'],
  ['two secrets', { TRINO_URL: 'https://a', TRINO_PASSWORD: 'x', TRINO_TOKEN: 'y' }, 'TRINO_SETTING'],
  ['no duration', { TRINO_URL: 'https://a', TRINO_RUN_TIME: 'long' }, 'TRINO_SETTING'],
  ['a header in a name', { TRINO_URL: 'https://a', TRINO_USER: 'a\r\nb: c' }, 'TRINO_SETTING'],
  ['a network without encryption', { TRINO_URL: 'http://a' }, 'TRINO_NEEDS_TLS'],
  ['a password over it', { TRINO_URL: 'http://a', TRINO_ALLOW_HTTP: 'yes', TRINO_TOKEN: 'x' }, 'TRINO_NEEDS_TLS'],
  ['counts over it, allowed', { TRINO_URL: 'http://a', TRINO_ALLOW_HTTP: 'yes' }, 'disable'],
  ['the machine itself', { TRINO_URL: 'http://127.0.0.1:8080' }, 'loopback'],
])('%s', (_, env, code) => {
  expect(codeOf(env)).toBe(code)
})
