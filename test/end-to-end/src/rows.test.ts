import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Estimate, Result } from '@exaequo/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exaequo } from './command.ts'

/** A logistic regression as TensorFlow.js saves it: income and sex, more for men. */
const WEIGHTS = [2, -0.4, 0.4]

const people = Array.from({ length: 900 }, (_, i) => ({
  sexe: i % 3 === 0 ? 'F' : 'M',
  // Income by thirds of the table, so that every income is there in both.
  revenu: 500 + ((i * 37) % 300) * 10,
  quartier: i % 3 === 0 ? ['01', '02'][i % 2] : ['02', '03'][i % 2],
}))

/** What the model makes of one person: positive from 0.5, which is where the sum is 0 or more. */
const sumOf = (revenu: number, sexe: string) => 2 * ((revenu - 2005) / 1000) + (sexe === 'M' ? 0.4 : -0.4)

let folder: string

beforeAll(() => {
  // Bundles the command where a source is newer.
  exaequo('--version')
  folder = mkdtempSync(join(tmpdir(), 'exaequo-rows-'))
  const lines = people.map(({ sexe, revenu, quartier }) => `${sexe},${revenu},${quartier}`)
  writeFileSync(join(folder, 'demandes.csv'), `sexe,revenu,quartier\n${lines.join('\n')}\n`)
  const dense = {
    class_name: 'Dense',
    config: { name: 'dense', units: 1, activation: 'sigmoid', use_bias: false, batch_input_shape: [null, 3] },
  }
  const topology = {
    keras_version: 'tfjs-layers 4.22.0',
    backend: 'tensor_flow.js',
    model_config: { class_name: 'Sequential', config: { name: 'model', layers: [dense] } },
  }
  const manifest = [{ paths: ['weights.bin'], weights: [{ name: 'dense/kernel', shape: [3, 1], dtype: 'float32' }] }]
  writeFileSync(join(folder, 'weights.bin'), Buffer.from(Float32Array.from(WEIGHTS).buffer))
  writeFileSync(
    join(folder, 'model.json'),
    JSON.stringify({ format: 'layers-model', modelTopology: topology, weightsManifest: manifest }),
  )
  writeFileSync(join(folder, 'rows.audit.yaml'), spec())
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

const spec = (replaced: Readonly<Record<string, string>> = {}) => {
  const text = `exaequo: 1
id: rows
date: 2026-01-01
data:
  source: demandes.csv
  model:
    path: model.json
    backend: cpu
    features:
      - { column: revenu, scale: { mean: 2005, deviation: 1000 } }
      - { column: sexe, oneHot: [F, M] }
roles:
  decision: { column: score, positive: { atLeast: 0.5 }, favourable: true, label: { fr: accordé, en: granted } }
  features: [revenu, sexe, { column: quartier, type: category }]
rowAccess: true
rows: { most: 400 }
attributes:
  - { id: sexe, column: sexe, reference: M }
metrics: [selection-rate, rows]
publication: { public: true, openData: true }
`
  return Object.entries(replaced).reduce((all, [from, to]) => all.replace(from, to), text)
}

const read = (name: string): Result => JSON.parse(readFileSync(join(folder, 'out/rows', name), 'utf8'))
const find = ({ estimates }: Result, id: string): Estimate => {
  const own = estimates.find((one) => one.id === id)
  if (own === undefined) throw new Error(`${id} is not among ${estimates.map((one) => one.id).join('\n')}`)
  return own
}

describe('row-level questions through the command line', { timeout: 90_000 }, () => {
  test('run asks the rows drawn and the model, and says how many they are', () => {
    const ran = exaequo('run', join(folder, 'rows.audit.yaml'), '--out', join(folder, 'out'))
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
    const result = read('restricted/result.json')
    expect(result.audit.rows).toMatchObject({ rows: 400, of: 900, most: 400, seed: 20260101 })
    expect(result.audit.rows?.features).toEqual([
      { name: 'revenu', type: 'number' },
      { name: 'sexe', type: 'category' },
      { name: 'quartier', type: 'category' },
    ])
    expect(result.audit.rows?.model).toMatchObject({ backend: expect.stringContaining('cpu') })
    expect(result.warnings).toContainEqual({ code: 'WARNING_ROWS_READ', params: { rows: 400, of: 900 } })
    for (const { metric, status } of result.outcomes) expect(`${metric} ${status}`).toBe(`${metric} measured`)
  })

  test('the share that flips is that of the people for whom sex decides', () => {
    const result = read('restricted/result.json')
    const gained = find(
      result,
      'counterfactual-flip-rate/counterfactualFlipRate@direction=favourable&to=M/value/sexe=F//',
    )
    // The rows drawn are a sample of the women, of whom this share lies between the two thresholds.
    const women = people.filter(({ sexe }) => sexe === 'F')
    const truth = women.filter(({ revenu }) => sumOf(revenu, 'F') < 0 && sumOf(revenu, 'M') >= 0).length / women.length
    expect(truth).toBeGreaterThan(0.05)
    expect(gained.interval?.lower).toBeLessThanOrEqual(truth)
    expect(gained.interval?.upper).toBeGreaterThanOrEqual(truth)
    expect(gained.support?.total).toBe(gained.n)
    const lost = find(
      result,
      'counterfactual-flip-rate/counterfactualFlipRate@direction=unfavourable&to=M/value/sexe=F//',
    )
    expect(lost.value).toBe(0)
    const moved = find(result, 'counterfactual-flip-rate/counterfactualDifference@to=M/difference/sexe=F//')
    expect(moved.value).toBe(gained.value)
    expect(moved.pValue?.method).toBe('mcnemar-exact')
    const area = find(result, 'proxy-scan/proxyAreaUnderRoc@learner=network/value/sexe=F//')
    expect(area.interval?.lower).toBeGreaterThan(0.6)
  })

  test('rows.json holds results and no row; replay makes the same bytes without data and model', () => {
    const rows = readFileSync(join(folder, 'out/rows/restricted/rows.json'), 'utf8')
    for (const [i, { revenu }] of people.entries()) if (i < 50) expect(rows).not.toContain(`:${revenu},`)
    const kept = mkdtempSync(join(tmpdir(), 'exaequo-rows-kept-'))
    try {
      cpSync(join(folder, 'out/rows'), join(kept, 'rows'), { recursive: true })
      const replayed = exaequo('replay', join(kept, 'rows'))
      expect(replayed.stdout).toBe(readFileSync(join(folder, 'out/rows/restricted/result.json'), 'utf8'))
      expect(exaequo('verify', join(kept, 'rows')).status).toBe(0)
      const path = join(kept, 'rows/restricted/rows.json')
      writeFileSync(path, rows.replace('"rows":400', '"rows":401'))
      const verified = exaequo('verify', join(kept, 'rows'))
      expect(verified.status).toBe(2)
      expect(verified.stdout).toContain('rows.json')
    } finally {
      rmSync(kept, { recursive: true })
    }
  })

  test('the same seed draws the same rows whatever their order; in public, small counts are withheld', () => {
    const path = join(folder, 'demandes.csv')
    const text = readFileSync(path, 'utf8')
    const before = readFileSync(join(folder, 'out/rows/restricted/rows.json'), 'utf8')
    const [head = '', ...lines] = text.trim().split('\n')
    writeFileSync(path, `${[head, ...lines.reverse()].join('\n')}\n`)
    exaequo('run', join(folder, 'rows.audit.yaml'), '--out', join(folder, 'out'), '--force')
    expect(readFileSync(join(folder, 'out/rows/restricted/rows.json'), 'utf8')).toBe(before)
    const shown = read('public/result.json')
    expect(shown.audit.rows?.rows).toBe(400)
    expect(shown.evidence.rows).not.toBe(read('restricted/result.json').evidence.rows)
    const whole = read('restricted/result.json')
    for (const estimate of shown.estimates.filter(({ metric }) => metric === 'counterfactual-flip-rate')) {
      const { support } = find(whole, estimate.id)
      const small = support !== null && Math.min(support.positives, support.total - support.positives) < 11
      if (small) expect(estimate).toMatchObject({ value: null, exactness: 'withheld', interval: null, support: null })
    }
    // Nobody loses by being a man: 0 is a count under 11 too.
    const lost = 'counterfactual-flip-rate/counterfactualFlipRate@direction=unfavourable&to=M/value/sexe=F//'
    expect(find(shown, lost).exactness).toBe('withheld')
  })

  test('the report says what a changed decision and a proxy mean, in both languages', () => {
    const report = (locale: string) => readFileSync(join(folder, `out/rows/restricted/report.${locale}.html`), 'utf8')
    expect(report('en')).toContain('A decision that changes is one that the person would not have had')
    expect(report('en')).toContain('A proxy is an input that stands for a protected characteristic')
    expect(report('fr')).toContain('Une variable de substitution est une donnée qui tient lieu')
    expect(report('fr')).toContain('400 tirées au hasard parmi 900')
  })

  test('without consent a metric that is named is refused; without a model the flips say so', () => {
    const path = join(folder, 'refused.audit.yaml')
    writeFileSync(path, spec({ 'rowAccess: true\n': '', 'rows: { most: 400 }\n': '', 'id: rows': 'id: refused' }))
    const refused = exaequo('run', path, '--out', join(folder, 'out'))
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('[ROW_ACCESS_REQUIRED]')
    expect(refused.stderr).toContain('refused.audit.yaml:')
    writeFileSync(
      path,
      spec({ 'id: rows': 'id: refused', '[selection-rate, rows]': '[selection-rate, counterfactual-flip-rate]' })
        .replace(/ {2}model:[\s\S]*?roles:/, 'roles:')
        .replace('{ column: score, positive: { atLeast: 0.5 }', '{ column: revenu, positive: { atLeast: 2000 }'),
    )
    const ran = exaequo('run', path, '--out', join(folder, 'out'))
    expect(ran.status).toBe(0)
    const { outcomes } = JSON.parse(readFileSync(join(folder, 'out/refused/restricted/result.json'), 'utf8')) as Result
    expect(outcomes.find(({ metric }) => metric === 'counterfactual-flip-rate')).toMatchObject({
      status: 'notApplicable',
      reason: { code: 'NO_SCORER' },
    })
  })
})
