import { LOCALES, type Standard, standardProblems } from '@exaequo/contract'
import { describe, test } from 'vitest'

/** A ratio, a difference or a number, and whether the benchmark allows it. */
export interface StandardCase {
  readonly name: string
  readonly source: string
  readonly value: number
  readonly within: boolean
}

/**
 * Tests a benchmark: that it is whole, in every language, with its origin and a citation, and that its threshold allows
 * and refuses what its author says. What fails says where, what and what to do.
 */
export function testStandard(standard: Standard, cases: readonly StandardCase[]): void {
  describe(standard.id, () => {
    test('is whole', () => told(standard, standardAdvice(standard)))
    test('has cases on either side of its threshold', () => told(standard, caseAdvice(standard, cases)))
  })
}

export function standardAdvice(standard: Standard): string[] {
  const missing = standardProblems(standard).map(
    ({ where, expected }) => `${where} is missing, or of another form.\n→ Write ${expected}.`,
  )
  const alike = (['title', 'description', 'origin'] as const).filter((key) => {
    const texts = LOCALES.map((locale) => standard[key]?.[locale])
    return texts[0] !== undefined && texts.every((text) => text === texts[0]) && /\s/.test(texts[0])
  })
  return [
    ...missing,
    ...alike.map(
      (key) => `${key}: both languages say the same.\n→ Translate it: readers of the other language get this sentence.`,
    ),
  ]
}

export function caseAdvice({ rule }: Standard, cases: readonly StandardCase[]): string[] {
  // Equality alone has no sides.
  if (rule.kind === 'parity') return []
  const found: string[] = []
  for (const within of [true, false]) {
    if (cases.some((one) => one.within === within)) continue
    found.push(`no case shows a value that is ${within ? 'allowed' : 'refused'}.\n→ Add one, with its \`source\`.`)
  }
  for (const { name, source, value, within } of cases) {
    if (!source) found.push(`case "${name}" has no source.\n→ Say where it is known from.`)
    const [low, high] = regionOf(rule)
    const allowed = value >= low && value <= high
    if (allowed !== within)
      found.push(
        `case "${name}": ${value} is ${allowed ? 'allowed' : 'refused'}, since the region is ${low} to ${high}.\n→ Mend the threshold or the case, whichever its source speaks against.`,
      )
  }
  return found
}

function regionOf(rule: Exclude<Standard['rule'], { kind: 'parity' }>): readonly [number, number] {
  if (rule.kind === 'ratio') return [rule.threshold, 1 / rule.threshold]
  if (rule.kind === 'difference') return [-rule.threshold, rule.threshold]
  return [rule.threshold, Number.POSITIVE_INFINITY]
}

function told({ id }: Standard, found: readonly string[]): void {
  if (found.length === 0) return
  const error = new Error(found.map((text) => `${id}: ${text}`).join('\n'))
  error.stack = error.message
  throw error
}
