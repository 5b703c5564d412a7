import { describe, expect, test } from 'vitest'
import { serviceOptions } from './service-file.ts'
import { settingsOf } from './settings.ts'

const FILE = {
  name: '~/.pg_service.conf',
  text: `# servers
[housing]
host=db.example.org
port = 6432
user=reader
password=a=b#c

[second]
sslcrl=x
[housing]
host=never
`,
}

const settings = (service: string | null, env: Record<string, string> = {}, files = [FILE]) =>
  settingsOf({ service }, env, files, 'me')

describe('where the server is', () => {
  test('is said by the service, then by the environment, then by defaults', () => {
    expect(settings('housing', { PGHOST: 'other', PGUSER: 'other', PGDATABASE: 'lettings' })).toEqual({
      host: 'db.example.org',
      port: 6432,
      database: 'lettings',
      user: 'reader',
      password: 'a=b#c',
      tls: 'verify-full',
      rootCertificate: null,
      certificate: null,
      key: null,
      connectSeconds: 30,
      options: null,
      applicationName: 'exaequo',
    })
    expect(settings(null, { PGSERVICE: 'housing' }).host).toBe('db.example.org')
    expect(settings(null)).toMatchObject({ host: 'localhost', port: 5432, user: 'me', database: 'me', password: null })
    expect(settings(null, { PGHOST: '/run/postgresql' }).tls).toBe('socket')
    expect(settings(null, { PGHOST: '', PGSSLMODE: '' })).toMatchObject({ host: 'localhost', tls: 'verify-full' })
  })

  test.each([
    ['a service that is not there', () => settings('houses'), 'SERVICE_NOT_FOUND'],
    ['no file at all', () => settings('housing', {}, []), 'SERVICE_FILE_NOT_FOUND'],
    ['an option that would make the connection less safe', () => settings('second'), 'SERVICE_OPTION_UNSUPPORTED'],
    ['a variable that would', () => settings(null, { PGSSLCRL: 'x' }), 'SERVICE_OPTION_UNSUPPORTED'],
    ['a port that is none', () => settings(null, { PGPORT: '54x' }), 'SERVICE_OPTION_VALUE'],
    ['several hosts', () => settings(null, { PGHOST: 'a,b' }), 'SERVICE_OPTION_VALUE'],
    ['a mode of TLS that falls back', () => settings(null, { PGSSLMODE: 'allow' }), 'TLS_MODE_UNSAFE'],
    ['a mode of TLS that is none', () => settings(null, { PGSSLMODE: 'yes' }), 'SERVICE_OPTION_VALUE'],
  ])('is refused for %s', (_, work, code) => {
    expect(work).toThrow(expect.objectContaining({ code }))
  })

  test('a line that means nothing is named, and not repeated', () => {
    const text = '[a]\nhost=x\nhunter2\n'
    const work = () => serviceOptions('a', [{ name: 'file', text }])
    expect(work).toThrow(expect.objectContaining({ code: 'SERVICE_FILE_MALFORMED', place: { file: 'file', line: 3 } }))
    expect(work).not.toThrow('hunter2')
  })
})
