import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  benjaminiHochberg,
  chiSquaredKGroups,
  fisherExact,
  holm,
  koopmanInterval,
  logWaldRatio,
  newcombe,
  pearsonChiSquared2x2,
  wilson,
  wilsonFromRate,
} from './index.ts'

// The golden numbers of the shared cases (fairlearn, statsmodels, SciPy; versions in each file), beside the repository.
const folder = fileURLToPath(new URL('../../../../shared/cases/', import.meta.url))
const present = existsSync(folder)
const names = present ? readdirSync(folder).filter((name) => existsSync(`${folder}${name}/golden.json`)) : []
if (!present) console.warn('../shared/cases is absent: the golden numbers of the shared cases are not compared here.')

type Json = { readonly [key: string]: Json } & readonly Json[] & number
const close = (found: number | null, wanted: number, relative: number, what: string, absolute = 1e-15) => {
  if (found === null || !(Math.abs(found - wanted) <= Math.max(absolute, relative * Math.abs(wanted)))) {
    expect.fail(`${what}: found ${found}, wanted ${wanted}`)
  }
}

const isBinary = (group: Json) => 'tp' in group || 'selected' in group

/** Positives and totals behind each rate, from a confusion table or from decisions alone. */
function countsOf(group: Json): Record<string, readonly [number, number]> {
  if (!('tp' in group)) return { selection_rate: [Number(group.selected), Number(group.n)] }
  const { tp, fp, fn, tn } = group as unknown as { tp: number; fp: number; fn: number; tn: number }
  return {
    selection_rate: [tp + fp, tp + fp + fn + tn],
    tpr: [tp, tp + fn],
    fpr: [fp, fp + tn],
    tnr: [tn, fp + tn],
    fnr: [fn, tp + fn],
    ppv: [tp, tp + fp],
    npv: [tn, tn + fn],
    fdr: [fp, tp + fp],
    for: [fn, tn + fn],
    accuracy: [tp + tn, tp + fp + fn + tn],
    base_rate: [tp + fn, tp + fp + fn + tn],
  }
}

if (!present) test('without the shared cases the fixtures of this package stand alone', () => expect(names).toEqual([]))

for (const name of names) {
  const golden = JSON.parse(readFileSync(`${folder}${name}/golden.json`, 'utf8')) as Json
  const audits = Object.values((golden.audits ?? {}) as Record<string, Json>)
  // Cases of several classes or of amounts hold no rate of two answers.
  if (!audits.some((audit) => Object.values((audit.groups ?? {}) as Record<string, Json>).some(isBinary))) continue
  test(`golden numbers: ${name}`, () => {
    let compared = 0
    for (const [attribute, audit] of Object.entries(golden.audits ?? {})) {
      const groups = (audit.groups ?? {}) as Record<string, Json>
      for (const [level, group] of Object.entries(groups)) {
        const counts = isBinary(group) ? countsOf(group) : {}
        for (const [quantity, rate] of Object.entries((group.rates ?? {}) as Record<string, Json>)) {
          const what = `${attribute}/${level}/${quantity}`
          const own = counts[quantity]
          const plain = rate.wilson95 as unknown as [number, number] | undefined
          const weighted = rate.wilson95_kish as unknown as [number, number] | undefined
          if (plain && own) {
            const found = wilson(own[0], own[1], 0.95)
            close(found.lower, plain[0], 1e-12, what, 1e-15)
            close(found.upper, plain[1], 1e-12, what)
            compared += 2
          }
          if (weighted) {
            const found = wilsonFromRate(Number(rate.value), Number(rate.n_eff), 0.95)
            close(found.lower, weighted[0], 1e-11, what, 1e-15)
            close(found.upper, weighted[1], 1e-11, what)
            compared += 2
          }
        }
      }
      const reference = groups[String(audit.reference)]
      const comparisons = Object.entries((audit.vs_reference ?? {}) as Record<string, Json>)
      for (const [level, versus] of comparisons) {
        const group = groups[level]
        if (!group || !reference || !isBinary(group) || 'weight_sum' in group) continue
        for (const [key, quantity] of [
          ['ci', 'selection_rate'],
          ['ci_tpr', 'tpr'],
          ['ci_fpr', 'fpr'],
        ] as const) {
          const intervals = versus[key]
          const [one, other] = [countsOf(group)[quantity], countsOf(reference)[quantity]]
          if (!intervals || !one || !other) continue
          const at = [...one, ...other, 0.95] as [number, number, number, number, number]
          const what = `${attribute}/${level}/${quantity}`
          for (const [method, found, relative, absolute] of [
            ['newcombe_diff95', () => newcombe(...at), 1e-12, 1e-15],
            ['katz_ratio95', () => logWaldRatio(...at, { half: false }), 1e-12, 0],
            ['koopman_ratio95', () => koopmanInterval(...at), 0, 1e-6],
          ] as const) {
            const wanted = intervals[method] as unknown as [number, number] | null | undefined
            if (!wanted) continue
            close(found().lower, wanted[0], relative, `${what} ${method}`, absolute)
            close(found().upper, wanted[1], relative, `${what} ${method}`, absolute)
            compared += 2
          }
        }
        const [x1, n1] = countsOf(group).selection_rate as [number, number]
        const [x0, n0] = countsOf(reference).selection_rate as [number, number]
        if (typeof versus.fisher_p === 'number') {
          close(fisherExact(x1, n1, x0, n0), versus.fisher_p, 1e-8, `${attribute}/${level} fisher`, 1e-300)
          compared++
        }
        const chi = versus.chi2 as unknown as { stat: number; p: number; min_expected: number } | undefined
        if (chi && typeof chi.stat === 'number') {
          const found = pearsonChiSquared2x2(x1, n1, x0, n0)
          // SciPy subtracts expected counts: a small gap has fewer digits there than here.
          close(found.statistic, chi.stat, 1e-11, `${attribute}/${level} chi2`, 1e-12)
          close(found.p, chi.p, 1e-9, `${attribute}/${level} chi2 p`, 1e-300)
          close(found.minimumExpected, chi.min_expected, 1e-12, `${attribute}/${level} expected`)
          compared += 3
        }
      }
      for (const [raw, adjusted, correct] of [
        ['fisher_p', 'fisher_p_holm', holm],
        ['fisher_p', 'fisher_p_bh', benjaminiHochberg],
      ] as const) {
        const members = comparisons.filter(
          ([, versus]) => typeof versus[raw] === 'number' && typeof versus[adjusted] === 'number',
        )
        const found = correct(members.map(([, versus]) => Math.min(1, Number(versus[raw]))))
        members.forEach(([level, versus], i) => {
          close(found[i] ?? null, Number(versus[adjusted]), 1e-9, `${attribute}/${level} ${adjusted}`, 1e-300)
          compared++
        })
      }
      const omnibus = (
        audit.summary as unknown as { omnibus_chi2_selection?: { stat: number | null; p: number } } | undefined
      )?.omnibus_chi2_selection
      const all = Object.values(groups).map((group) => (isBinary(group) ? countsOf(group).selection_rate : undefined))
      if (
        omnibus &&
        typeof omnibus.stat === 'number' &&
        all.every((own) => own !== undefined) &&
        !Object.values(groups).some((group) => 'weight_sum' in group)
      ) {
        const found = chiSquaredKGroups(all.map((own) => ({ positives: own?.[0] ?? 0, total: own?.[1] ?? 0 })))
        close(found.statistic, omnibus.stat, 1e-11, `${attribute} omnibus`)
        close(found.p, omnibus.p, 1e-9, `${attribute} omnibus p`, 1e-300)
        compared += 2
      }
    }
    expect(compared, 'golden numbers compared').toBeGreaterThan(10)
  })
}
