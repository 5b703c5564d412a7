// Small audits with many small counts.
import fc from 'fast-check'
import { type Cell, K, type Shape } from './audit.ts'

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: K + 1 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 40, max: 300 }) },
)

const shape: fc.Arbitrary<Shape> = fc
  .record({
    label: fc.boolean(),
    strata: fc.boolean(),
    process: fc.boolean(),
    third: fc.boolean(),
    crossed: fc.constantFrom<string[][]>(
      [],
      [['a', 'b']],
      [['a', 'b']],
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      [['a', 'b', 'c']],
    ),
    missing: fc.constantFrom('group' as const, 'exclude' as const),
    reference: fc.constantFrom('largest' as const, 'rest' as const, 'highest-rate' as const),
  })
  .map((own) => ({ ...own, third: own.third || own.crossed.some((of) => of.includes('c')) }))

/** Attributes of two to four levels, one of them perhaps not recorded; strata; a few people without a label. */
export const audit = fc
  .record({
    shape,
    a: fc.integer({ min: 2, max: 4 }),
    b: fc.integer({ min: 2, max: 3 }),
    t: fc.integer({ min: 1, max: 3 }),
    missing: fc.boolean(),
    // Some counts follow the sizes of their groups, so that not everything is small.
    scale: fc.array(fc.constantFrom(0, 1, 1, 5, 20), { minLength: 4, maxLength: 4 }),
    counts: fc.array(count, { minLength: 240, maxLength: 240 }),
    unlabelled: fc.constantFrom(0, 0, 1),
    // Most follow the proposal, in some audits all.
    departs: fc.constantFrom(0, 1, 5, 5),
    left: fc.array(count, { minLength: 24, maxLength: 24 }),
  })
  .map(({ shape: own, a, b, t, missing, scale, counts, unlabelled, departs, left }) => {
    const cells: Cell[] = []
    const labels = own.label ? (['1', '0', null] as const) : ([null] as const)
    let at = 0
    for (let i = 0; i < a; i++) {
      for (let j = 0; j < b; j++) {
        for (let s = 0; s < (own.strata ? t : 1); s++) {
          for (const c of own.third ? ['c0', 'c1'] : ['c0']) {
            for (const decision of ['0', '1'] as const) {
              for (const label of labels) {
                const few = label === null && own.label ? unlabelled : 1
                const n = (counts[at++ % counts.length] as number) * (scale[i] as number) * few
                const level = missing && i === a - 1 ? null : `a${i}`
                const one = { a: level, b: `b${j}`, c, t: `t${s}`, decision, label, out: 0 } as const
                const gone = own.process ? Math.min(n, (counts[at++ % counts.length] as number) % (departs + 1)) : 0
                cells.push({ ...one, proposed: decision, n: n - gone })
                cells.push({ ...one, proposed: decision === '1' ? '0' : '1', n: gone })
              }
            }
          }
        }
      }
    }
    const someone = { c: 'c0', t: 't0', decision: '1', label: own.label ? '1' : null, proposed: '1' } as const
    for (const out of [1, 2] as const) {
      for (let i = 0; i < a; i++) {
        const level = missing && i === a - 1 ? null : `a${i}`
        for (let j = 0; j < b; j++)
          cells.push({ ...someone, a: level, b: `b${j}`, out, n: left[(out - 1) * 12 + i * 3 + j] ?? 0 })
      }
    }
    return { shape: own, cells: cells.filter(({ n }) => n > 0) }
  })
  .filter(({ shape: own, cells }) => {
    const used = cells.filter(({ out }) => out === 0)
    const some = (id: 'a' | 'b' | 'c') =>
      new Set(used.filter((one) => one[id] !== null || own.missing === 'group').map((one) => one[id])).size
    const known = (decision: string) => used.some((one) => one.decision === decision && one.label !== null)
    const labelled = (['0', '1'] as const).every(
      (decision) => !used.some((one) => one.decision === decision) || known(decision),
    )
    return some('a') > 1 && some('b') > 1 && (!own.third || some('c') > 1) && (!own.label || labelled)
  })
