import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { publishedBefore } from './published-before.ts'

const path = fileURLToPath(new URL('../../../reports/berkeley-1973/public/result.json', import.meta.url))
const shown = JSON.parse(await readFile(path, 'utf8')) as Result

/** One more filter: somebody is gone from every number about them. */
const fewer: Result = {
  ...shown,
  estimates: shown.estimates.map((estimate) =>
    estimate.group.sex === 'Female' && estimate.support !== null ? { ...estimate, n: estimate.n - 1 } : estimate,
  ),
}

async function folderWith(result: Result | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-before-'))
  await mkdir(join(folder, 'public'))
  if (result !== null) await writeFile(join(folder, 'public/result.json'), JSON.stringify(result))
  return folder
}

test('nothing was public, or just this: the new version may be written', async () => {
  expect(await publishedBefore(await folderWith(null), shown)).toBeNull()
  expect(await publishedBefore(await folderWith(shown), shown)).toBeNull()
})

test('a version that only adds may take the place of the earlier one, and not the other way round', async () => {
  const less: Result = {
    ...shown,
    estimates: shown.estimates.filter(({ quantity }) => quantity !== 'favourableRate'),
  }
  expect(await publishedBefore(await folderWith(less), shown)).toBeNull()
  expect((await publishedBefore(await folderWith(shown), less))?.n).toBeGreaterThan(0)
})

test('other numbers of the same people: the earlier version stays, with all its files', async () => {
  const folder = await folderWith(shown)
  await writeFile(join(folder, 'public/report.fr.html'), '<p>ici</p>')
  const kept = await publishedBefore(folder, fewer)
  expect(kept?.n).toBeGreaterThan(0)
  expect(kept?.shown).toEqual(shown)
  expect(Object.keys(kept?.files ?? {}).sort()).toEqual(['public/report.fr.html', 'public/result.json'])
})

test('decisions of another period may be published', async () => {
  const of = (from: string, to: string, result: Result): Result => ({
    ...result,
    audit: { ...result.audit, accountability: { ...result.audit.accountability, period: { from, to } } },
  })
  const folder = await folderWith(of('2024-01-01', '2024-12-31', shown))
  expect(await publishedBefore(folder, of('2025-01-01', '2025-12-31', fewer))).toBeNull()
  expect(await publishedBefore(folder, of('2024-12-31', '2025-12-31', fewer))).not.toBeNull()
})
