import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AuditError, type Engine, type Profile } from '@exaequo/contract'
import { filesDataset } from '@exaequo/dataset-files'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { gather } from '@exaequo/runner'
import { afterAll, expect, test } from 'vitest'
import { readSpec } from './read-spec.ts'

const folder = mkdtempSync(join(tmpdir(), 'exaequo-passes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LEVELS = { a2: 2, a6: 6, a8: 8, a4: 4, b2: 2, a18: 18 }
const attributes = Object.keys(LEVELS)
const data = [
  [...attributes, 'score', 'label', 'decision'].join(),
  ...Array.from({ length: 3000 }, (_, i) => {
    const levels = Object.values(LEVELS).map((k, at) =>
      i % 97 === at ? '' : `l${Math.floor((i * (at + 2) * 0.6180339887) % k)}`,
    )
    return [...levels, ((i * 7919) % 1000) / 1000, i % 3 === 0 ? 1 : 0, i % 5 < 2 ? 1 : 0].join()
  }),
]
writeFileSync(join(folder, 'bench.csv'), `${data.join('\n')}\n`)

const spec = (roles: string) => `exaequo: 1
id: bench
date: 2026-01-01
data: { source: bench.csv }
roles:
  decision: { column: decision, positive: { equals: 1 }, favourable: true }
  label: { column: label, positive: { equals: 1 } }
${roles}attributes: [${attributes.map((id) => `{ id: ${id}, column: ${id}, reference: l0 }`).join(', ')}]
intersections: { depth: 2 }
metrics: [disparate-impact, equalized-odds]
`

interface Turns {
  readonly look?: (seen: Profile) => Profile
  /** How many counts give up first. */
  readonly tooMany?: number
}

/** Gathers with an engine that writes down what it is asked for, and may be told what a look at some rows shows. */
async function gathered(roles: string, median: boolean, { look = (seen) => seen, tooMany = 0 }: Turns = {}) {
  const path = join(folder, 'bench.audit.yaml')
  writeFileSync(path, spec(roles))
  const read = await readSpec(path)
  const asked: string[] = []
  let refusals = tooMany
  const engine = async (): Promise<Engine> => {
    const real = await openDuckDb()
    return {
      ...real,
      async profile(relation, request, signal) {
        asked.push(request.sample === undefined ? 'columns' : 'look')
        const found = await real.profile(relation, request, signal)
        return request.sample === undefined ? found : look(found)
      },
      async aggregate(relation, plan, signal) {
        asked.push(plan.within !== undefined ? 'range' : plan.dimensions[0]?.from.kind === 'bin' ? 'grid' : 'count')
        if (refusals-- > 0) throw new AuditError('CELLS_TOO_MANY', { cap: 1 })
        return real.aggregate(relation, plan, signal)
      },
    }
  }
  const opened = await filesDataset.open({ source: 'bench.csv', csv: {}, folder, within: null }, engine)
  try {
    const wanted = { median, moments: [], binned: [], scoreEdges: [] }
    const evidence = await gather({ spec: read.spec, data: opened, place: read.place, wanted })
    return { asked, evidence }
  } finally {
    await opened.close()
  }
}

test('six attributes, fifteen pairs and two families of metrics cost one count; a median two passes more', async () => {
  const { asked, evidence } = await gathered('  score: { column: score }\n', true)
  expect(asked).toEqual(['look', 'columns', 'grid', 'range', 'count'])
  expect(evidence.cubes.map(({ name }) => name)).toEqual(['joint'])
})

test('without numbers to read, the count is the one pass over the data', async () => {
  const { asked, evidence } = await gathered('', false)
  expect(asked).toEqual(['look', 'count'])
  expect(evidence.profile.rows).toBe(3000)
  expect(evidence.profile.columns.a18).toEqual({ distinct: 18, missing: 31 })
})

test('a look that shows too few levels, or too many, changes no evidence', async () => {
  const honest = await gathered('', false)
  const saying = (distinct: number) => (seen: Profile) => ({
    rows: 1_000_000,
    columns: Object.fromEntries(Object.keys(seen.columns).map((name) => [name, { missing: 0, distinct }])),
  })
  const few = await gathered('', false, { look: saying(1) })
  expect(few.asked).toEqual(['look', 'count'])
  expect(few.evidence).toEqual(honest.evidence)
  const many = await gathered('', false, { look: saying(900) })
  expect(many.asked).toEqual(['look', ...Array.from({ length: 6 + 15 + 1 }, () => 'count')])
  expect(many.evidence).toEqual(honest.evidence)
})

test('a joint table with too many cells gives way to one table an attribute set', async () => {
  const honest = await gathered('', false)
  const once = await gathered('', false, { tooMany: 1 })
  expect(once.asked).toEqual(['look', 'count', ...Array.from({ length: 6 + 15 + 1 }, () => 'count')])
  expect(once.evidence).toEqual(honest.evidence)
  await expect(gathered('', false, { tooMany: 2 })).rejects.toMatchObject({ code: 'CELLS_TOO_MANY' })
})
