import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { loadDriver, openSession } from './client.ts'
import { settingsOf } from './settings.ts'

const PASSWORD = 'hunter2'
const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A coordinator that says what the test has it say. */
async function session(answer: (path: string, asked: number) => { status?: number; body: unknown }) {
  let asked = 0
  const heard: { path: string; headers: Record<string, unknown> }[] = []
  const listener: RequestListener = (request, response) => {
    heard.push({ path: request.url ?? '', headers: request.headers })
    request.resume().on('end', () => {
      const { status = 200, body } = answer(request.url ?? '', asked++)
      response.writeHead(status, { 'Content-Type': 'application/json' })
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
    })
  }
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const settings = settingsOf({ service: null }, { TRINO_URL: url, TRINO_USER: 'me', TRINO_PASSWORD: PASSWORD }, 'me')
  const asking = { table: 'a.b.c', host: '127.0.0.1', port, limit: '15m' }
  const opened = await openSession({ settings, asked: asking, driver: await loadDriver(), pauses: [1, 1] })
  return { ...opened, url, heard }
}

const page = (more: object) => ({ id: 'q1', ...more })
const fault = (errorName: string, errorType = 'INTERNAL_ERROR') =>
  page({ error: { errorName, errorType, message: 'value “Jean Dupont”' } })

describe('an answer', () => {
  test('is handed over whole, pages in their order', async () => {
    let url = ''
    const { rows, ...own } = await session((path) =>
      path === '/v1/statement'
        ? { body: page({ nextUri: `${url}/1` }) }
        : path === '/1'
          ? { body: page({ nextUri: `${url}/2`, data: [[1], [2]] }) }
          : { body: page({ data: [[3]] }) },
    )
    url = own.url
    expect(await rows('SELECT 1')).toEqual([[1], [2], [3]])
    expect(own.heard[0]?.headers).toMatchObject({ 'x-trino-user': 'me', 'x-trino-time-zone': 'UTC' })
    expect(own.heard[0]?.headers['x-trino-session']).toBe('query_max_run_time=15m')
  })

  test('that a lost worker left unfinished is asked for again, and nothing of its first half is kept', async () => {
    let url = ''
    let statements = 0
    const { rows, ...own } = await session((path) => {
      if (path === '/v1/statement') {
        statements++
        return { body: page({ nextUri: `${url}/${statements}-1` }) }
      }
      if (path === '/1-1') return { body: page({ nextUri: `${url}/1-2`, data: [['half']] }) }
      if (path === '/1-2') return { body: fault('REMOTE_HOST_GONE') }
      return { body: page({ data: [['whole']] }) }
    })
    url = own.url
    expect(await rows('SELECT 1')).toEqual([['whole']])
    expect(statements).toBe(2)
  })

  test.each<[string, (n: number) => { status?: number; body: unknown }, string, number]>([
    ['workers keep being lost', () => ({ body: fault('REMOTE_HOST_GONE') }), 'DATABASE_GONE', 3],
    ['somebody ends it', () => ({ body: fault('ADMINISTRATIVELY_KILLED') }), 'TRINO_ENDED', 1],
    ['it takes too long', () => ({ body: fault('EXCEEDED_TIME_LIMIT') }), 'DATABASE_TIMEOUT', 1],
    [
      'memory lacks',
      () => ({ body: fault('EXCEEDED_LOCAL_MEMORY_LIMIT', 'INSUFFICIENT_RESOURCES') }),
      'DATABASE_RESOURCES',
      1,
    ],
    ['a value cannot be computed', () => ({ body: fault('DIVISION_BY_ZERO', 'USER_ERROR') }), 'DATABASE_VALUE', 1],
    ['the account may not', () => ({ body: fault('PERMISSION_DENIED', 'USER_ERROR') }), 'DATABASE_FORBIDDEN', 1],
    ['the table is gone', () => ({ body: fault('TABLE_NOT_FOUND', 'USER_ERROR') }), 'TABLE_CHANGED', 1],
    ['nobody knows why', () => ({ body: fault('GENERIC_INTERNAL_ERROR') }), 'QUERY_FAILED', 1],
    ['a password is wrong', () => ({ status: 401, body: 'no' }), 'DATABASE_LOGIN_REFUSED', 1],
    ['another server answers', () => ({ body: '<html>Welcome' }), 'QUERY_FAILED', 1],
  ])('%s: an error with its reason, without the words of the server', async (_, answer, code, times) => {
    const { rows, heard } = await session((_path, n) => answer(n))
    const error = await rows('SELECT 1').catch((thrown) => thrown)
    expect(error.code).toBe(code)
    expect(heard).toHaveLength(times)
    expect(JSON.stringify([error.params, error.message, String(error.cause), error.stack])).not.toMatch(
      /Dupont|hunter2/,
    )
  })

  test('of a coordinator that was restarted in between is asked for again', async () => {
    let asked = 0
    const { rows } = await session(() => {
      asked++
      if (asked === 2) return { status: 503, body: 'starting' }
      return { body: page({ data: [[asked]] }) }
    })
    expect(await rows('SELECT 1')).toEqual([[1]])
    expect(await rows('SELECT 2')).toEqual([[3]])
    expect(asked).toBe(3)
  })
})

test('a cluster that is not there is an error at once', async () => {
  const settings = settingsOf({ service: null }, { TRINO_URL: 'http://127.0.0.1:1' }, 'me')
  const asked = { table: 'a.b.c', host: '127.0.0.1', port: 1, limit: '15m' }
  const { rows } = await openSession({ settings, asked, driver: await loadDriver() })
  await expect(rows('SELECT 1')).rejects.toMatchObject({ code: 'DATABASE_UNREACHABLE' })
})

test('a driver that is not installed is named with the command that installs it', async () => {
  const missing = Object.assign(new Error('no'), { code: 'ERR_MODULE_NOT_FOUND' })
  await expect(loadDriver(() => Promise.reject(missing))).rejects.toMatchObject({
    code: 'DRIVER_MISSING',
    params: { command: 'npm install trino-client@0.2' },
  })
})
