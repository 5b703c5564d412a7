import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { changedNumbers, publishedBefore } from './published-before.ts'

const path = fileURLToPath(new URL('../../../reports/berkeley-1973/public/result.json', import.meta.url))
const shown = JSON.parse(await readFile(path, 'utf8')) as Result

/** One more filter: somebody is gone from every number about them. */
const fewer: Result = {
  ...shown,
  estimates: shown.estimates.map((estimate) =>
    estimate.group.sex === 'Female' && estimate.support !== null ? { ...estimate, n: estimate.n - 1 } : estimate,
  ),
}

test('the same people again: nothing to say', async () => {
  expect(changedNumbers(shown, shown)).toBe(0)
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-before-'))
  expect(await publishedBefore(folder, shown)).toEqual([])
})

test('an earlier public result with other numbers is told of', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-before-'))
  await mkdir(join(folder, 'public'))
  await writeFile(join(folder, 'public/result.json'), JSON.stringify(shown))
  expect(await publishedBefore(folder, shown)).toEqual([])
  expect(await publishedBefore(folder, fewer)).toEqual([
    {
      code: 'WARNING_PUBLISHED_BEFORE',
      params: { audit: 'berkeley-1973', n: changedNumbers(shown, fewer), k: shown.audit.publication.suppressBelow },
    },
  ])
})
