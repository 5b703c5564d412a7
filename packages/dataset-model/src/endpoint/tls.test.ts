import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openEndpoint } from './scorer.ts'
import { batchOf, settingsFor } from './testing/case.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['as it is', {}],
  ['switched off in the environment', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
])('a certificate that nobody vouches for is refused, verification %s', async (_, env) => {
  for (const [name, text] of Object.entries(env)) vi.stubEnv(name, text)
  const folder = mkdtempSync(join(tmpdir(), 'exaequo-tls-'))
  const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost']
  execFileSync('openssl', [...fresh, '-keyout', 'key', '-out', 'cert', ...subject], { cwd: folder, stdio: 'pipe' })
  let requests = 0
  const pem = (name: string) => readFileSync(join(folder, name), 'utf8')
  const server = createServer({ key: pem('key'), cert: pem('cert') }, (_, response) => {
    requests++
    response.end('{}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const settings = settingsFor('json', `https://localhost:${port}/score`, { attempts: 5 })
  const scorer = openEndpoint(settings, { env: {}, journal: null })
  const error = { code: 'ENDPOINT_TLS', params: { reason: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }
  await expect(scorer.score(batchOf(5))).rejects.toMatchObject(error)
  expect(requests).toBe(0)
  await scorer.close()
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true, force: true })
})
