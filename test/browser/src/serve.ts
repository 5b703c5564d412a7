import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

/** One page with one script, under a policy that forbids code made at run time; and the committed evidence of audits. */
export async function serve(
  script: string,
  ids: readonly string[],
  reports: URL,
): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const answer = answerOf(request.url ?? '', script, ids, reports)
    response.writeHead(answer === null ? 404 : 200, {
      'Content-Type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
      'Content-Security-Policy': POLICY,
    })
    response.end(answer?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

function answerOf(url: string, script: string, ids: readonly string[], reports: URL) {
  if (url === '/')
    return {
      type: 'text/html',
      body: '<!doctype html><title>test</title><script type="module" src="/page.js"></script>',
    }
  if (url === '/page.js') return { type: 'text/javascript', body: script }
  if (url === '/audits') return { type: 'application/json', body: JSON.stringify(ids) }
  const [, id, name] = /^\/evidence\/([\w-]+)\/([\w.]+)$/.exec(url) ?? []
  if (id === undefined || !ids.includes(id)) return null
  return { type: 'text/plain', body: readFileSync(new URL(`${id}/restricted/${name}`, reports)) }
}
