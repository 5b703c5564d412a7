import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AuditError } from '@exaequo/contract'
import { openDuckDb } from '@exaequo/engine-duckdb'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { filesDataset } from './files.ts'

const MESSY = fileURLToPath(new URL('../../../fixtures/messy', import.meta.url))

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a file with any bytes changed or cut is read, or refused with a code: nothing else happens, and nothing is left', async () => {
  const names = (await readdir(MESSY)).filter((name) => filesDataset.claims(name))
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-fuzz-'))
  const copies = await mkdtemp(join(tmpdir(), 'exaequo-fuzz-'))
  vi.stubEnv('TMPDIR', copies)
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (name, changes, cut) => {
        const bytes = Buffer.from(await readFile(join(MESSY, name)))
        for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte
        const source = basename(name)
        await writeFile(
          join(folder, source),
          cut ? bytes.subarray(0, Math.floor((changes[0]?.at ?? 0) * bytes.length)) : bytes,
        )
        const member = name === 'several.zip' ? { member: '2024.csv' } : {}
        const request = { source, folder, within: folder, csv: {}, ...member }
        try {
          const { engine, relation, close, locate } = await filesDataset.open(request, () => openDuckDb({ threads: 1 }))
          const columns = relation.columns.map((column) => column.name)
          try {
            await engine.profile(relation, { numbers: columns, dates: [], levels: [] })
            await locate?.(columns[0] ?? '', new Set(['Femme']), 3)
          } finally {
            await close()
          }
        } catch (error) {
          if (!(error instanceof AuditError)) throw error
          expect(error.code).toMatch(/^DATA_/)
          expect(JSON.stringify([error.params, error.place])).not.toContain(folder)
        }
      },
    ),
    { seed: 20260107, numRuns: 250 },
  )
  expect(await readdir(copies)).toEqual([])
  for (const own of [folder, copies]) await rm(own, { recursive: true })
}, 120_000)
