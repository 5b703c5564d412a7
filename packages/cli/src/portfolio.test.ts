import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Result } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { writePortfolio } from './portfolio.ts'
import { countVerdicts, leading, summaryLines } from './summary.ts'

async function stored(id: string, audience: 'public' | 'restricted'): Promise<Result> {
  const path = fileURLToPath(new URL(`../../../reports/${id}/${audience}/result.json`, import.meta.url))
  return JSON.parse(await readFile(path, 'utf8'))
}

async function written(results: readonly Result[]) {
  const out = await mkdtemp(join(tmpdir(), 'exaequo-portfolio-'))
  const listed = results.map((result) => ({ result, banner: null }))
  await writePortfolio(out, listed)
  const path = join(out, 'index.en.html')
  return { text: await readFile(path, 'utf8'), mode: (await stat(path)).mode & 0o777 }
}

test('of public results alone, for everyone, with links to what is public', async () => {
  const { text, mode } = await written([await stored('compas-2016', 'public'), await stored('duo-2014', 'public')])
  expect(mode & 0o044).toBe(0o044)
  expect(text).toContain('compas-2016/public/report.en.html')
  expect(text).not.toContain('not public')
})

test('what a batch keeps of each audit until its end is less, and makes the same pages', async () => {
  for (const id of ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social']) {
    for (const audience of ['public', 'restricted'] as const) {
      const whole = await stored(id, audience)
      const kept = leading(whole)
      expect((await written([kept])).text).toBe((await written([whole])).text)
      expect(summaryLines(kept, 'en')).toEqual(summaryLines(whole, 'en'))
      expect(countVerdicts([kept])).toEqual(countVerdicts([whole]))
      expect(JSON.stringify(kept).length).toBeLessThan(JSON.stringify(whole).length / 2)
    }
  }
})

test('with a result that is not public: its owner’s alone, and it says so', async () => {
  const { text, mode } = await written([await stored('compas-2016', 'restricted'), await stored('duo-2014', 'public')])
  expect(mode & 0o077).toBe(0)
  expect(text).toContain('compas-2016/restricted/report.en.html')
  expect(text).toContain('duo-2014/public/report.en.html')
  expect(text).toContain('not public')
})
