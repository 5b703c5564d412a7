import { describe, expect, test } from 'vitest'
import { loadDriver } from './connect.ts'
import { connectionError } from './connection-error.ts'
import { queryError } from './query-error.ts'
import { settingsOf } from './settings.ts'

const asked = { table: 'public.t', schema: 'public', limit: '15min' }
const settings = settingsOf({ service: null }, {}, [], 'me')
const fault = (code: string, words = 'value “Jean Dupont” of me') => Object.assign(new Error(words), { code })

describe('what the server says', () => {
  test.each([
    ['57P01', 'DATABASE_GONE'],
    ['08006', 'DATABASE_GONE'],
    ['ECONNRESET', 'DATABASE_GONE'],
    ['57014', 'DATABASE_TIMEOUT'],
    ['55P03', 'DATABASE_LOCKED'],
    ['42501', 'DATABASE_FORBIDDEN'],
    ['25006', 'DATABASE_WRITES'],
    ['22P02', 'DATABASE_VALUE'],
    ['53100', 'DATABASE_RESOURCES'],
    ['42703', 'TABLE_CHANGED'],
    ['XX000', 'QUERY_FAILED'],
  ])('%s while it counts is %s, without its words', (state, code) => {
    const error = queryError(fault(state), asked)
    expect(error.code).toBe(code)
    expect(JSON.stringify([error.params, String(error.cause), error.message])).not.toMatch(/Dupont/)
  })

  test.each([
    ['28P01', 'DATABASE_LOGIN_REFUSED'],
    ['28000', 'DATABASE_LOGIN_REFUSED'],
    ['3D000', 'DATABASE_NOT_FOUND'],
    ['53300', 'DATABASE_BUSY'],
    ['57P03', 'DATABASE_BUSY'],
    ['ENOTFOUND', 'DATABASE_HOST_UNKNOWN'],
    ['ECONNREFUSED', 'DATABASE_UNREACHABLE'],
    ['CERT_HAS_EXPIRED', 'DATABASE_TLS'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'DATABASE_TLS'],
  ])('%s before it is asked is %s', (state, code) => {
    expect(connectionError(fault(state), settings).code).toBe(code)
  })

  test('words of the driver that have no code are understood', () => {
    expect(connectionError(new Error('The server does not support SSL connections'), settings).code).toBe(
      'DATABASE_TLS',
    )
    expect(connectionError(new Error('timeout expired'), settings).params.reason).toBe('ETIMEDOUT')
    expect(queryError(new Error('Connection terminated unexpectedly'), asked).code).toBe('DATABASE_GONE')
  })
})

test('a driver that is not installed is told with what installs it; one that is broken keeps its own error', async () => {
  const absent = () => Promise.reject(fault('ERR_MODULE_NOT_FOUND'))
  await expect(loadDriver(absent)).rejects.toMatchObject({
    code: 'DRIVER_MISSING',
    params: { command: 'npm install pg@8' },
  })
  await expect(loadDriver(() => Promise.reject(new TypeError('broken')))).rejects.toThrow('broken')
})
