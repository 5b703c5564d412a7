import { expect, test } from 'vitest'
import type { Comparison } from './comparison.ts'
import { type Bench, examine } from './judge-comparison.ts'
import type { Settings } from './settings.ts'

/** How often a comparison is tested against a benchmark, and the p-value of each of its four questions. */
function asked(edges: readonly [number, number], parity: boolean) {
  const questions: string[] = []
  const comparison = {
    people: [100, 100],
    defined: true,
    untestable: null,
    noOutcomePossible: () => false,
    equality: () => 0.5,
    threshold: (_: string, edge: number, alternative: string) => {
      questions.push(`${alternative} ${edge}`)
      return { p: questions.length / 10, z: 0, method: 'score-e' }
    },
  } as unknown as Comparison
  const bench: Bench = { standard: 's', comparator: 'ratio', edges, parity }
  const { tests } = examine(bench, comparison, { level: 0.95 } as Settings, 10)
  return { questions, p: Object.fromEntries(Object.entries(tests ?? {}).map(([name, { p }]) => [name, p])) }
}

test('a region has two edges, asked about from both sides; parity has one', () => {
  expect(asked([0.8, 1.25], false)).toEqual({
    questions: ['less 0.8', 'greater 1.25', 'greater 0.8', 'less 1.25'],
    p: { below: 0.1, above: 0.2, meetsLower: 0.3, meetsUpper: 0.4 },
  })
  expect(asked([1, 1], true)).toEqual({
    questions: ['less 1', 'greater 1'],
    p: { below: 0.1, above: 0.2, meetsLower: 0.2, meetsUpper: 0.1 },
  })
})
