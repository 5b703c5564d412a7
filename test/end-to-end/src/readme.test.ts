import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exaequo, folderOf, root } from './command.ts'

test('the specification in the README runs as it stands', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const spec = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const rows = Array.from({ length: 2000 }, (_, i) =>
    [
      i % 3 === 0 ? 'granted' : 'refused',
      i % 4 === 0 ? 'yes' : 'no',
      i % 2 === 0 ? 'M' : 'F',
      18 + ((i * 7) % 70),
    ].join(),
  )
  const data = `decision,need_confirmed,sex,age\n${rows.join('\n')}\n`
  const folder = folderOf({ 'my.audit.yaml': spec, 'decisions.csv': data })
  const { status, stderr } = exaequo('run', join(folder, 'my.audit.yaml'), '--out', join(folder, 'reports'))
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('the README names the two commands', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  for (const command of ['npx pnpm@12 start', 'npx pnpm@12 test']) expect(readme).toContain(command)
})
