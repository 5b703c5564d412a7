import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { DataFrame, readCSV } from 'danfojs-node'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { audit as auditOf } from './audit.ts'
import { audit, estimatesFrame } from './danfo.ts'

const root = new URL('../../../', import.meta.url)
const pathOf = (name: string) => fileURLToPath(new URL(name, root))

test('a frame of the bundled data gives the published result', { timeout: 60_000 }, async () => {
  const path = pathOf('audits/compas-2016.audit.yaml')
  const text = await readFile(path, 'utf8')
  const { data, risk: _, ...document } = parse(text)
  const { source: __, ...options } = data
  const frame = await readCSV(pathOf('fixtures/compas-2016.csv'))
  const [own, file] = [await audit(frame, { ...document, data: options }), await auditOf(path)]
  expect(own.result.estimates).toEqual(file.result.estimates)
  expect(own.result.verdicts).toEqual(file.result.verdicts)
  expect(own.result.evidence.sources[0]?.reading.format).toBe('data frame')
  // The same cells, down to their hash.
  expect(own.result.evidence.cells).toBe(file.result.evidence.cells)
})

test('estimates are a frame with the columns of estimates.csv, for either audience', async () => {
  const frame = new DataFrame({
    sex: ['F', 'F', 'M', 'M', 'M'],
    ok: [true, false, true, false, null],
    n: [30, 70, 50, 50, 9],
  })
  const own = await audit(frame, {
    exaequo: 1,
    id: 'loans',
    date: '2024-12-31',
    roles: { decision: { column: 'ok', positive: { equals: true }, favourable: true }, count: { column: 'n' } },
    attributes: [{ id: 'sex', column: 'sex', reference: 'M' }],
  })
  const estimates = await own.estimates()
  const csv = (await own.files())['restricted/estimates.csv'] ?? ''
  expect(estimates.columns.join()).toBe(csv.replace('\ufeff', '').split('\r\n')[0])
  expect(estimates.shape[0]).toBe(own.result.estimates.length)
  const ratio = estimates.query(estimates.column('comparator').eq('ratio'))
  expect(ratio.column('value').values[0]).toBe(0.6)
  expect((await estimatesFrame(JSON.parse((await own.files())['restricted/result.json'] ?? ''))).shape).toEqual(
    estimates.shape,
  )
  await expect(own.estimates('public')).rejects.toMatchObject({ code: 'REPORT_NOT_PUBLIC' })
})
