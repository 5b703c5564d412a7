import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { parseSpec } from './parse-spec.ts'

const audits = fileURLToPath(new URL('../../../audits', import.meta.url))
const specs = readdirSync(audits)
  .filter((name) => name.endsWith('.audit.yaml'))
  .map((name) => readFileSync(join(audits, name), 'utf8'))

/** Whatever is given, there is a specification or there are errors that say where and what. */
function holds(text: string): void {
  const { spec, errors } = parseSpec(text, 'fuzz.audit.yaml')
  expect(spec === null).toBe(errors.length > 0)
  for (const { code, place } of errors) {
    expect(code).toMatch(/^[A-Z][A-Z0-9_]+$/)
    expect(place?.file).toBe('fuzz.audit.yaml')
  }
}

type Node = null | boolean | number | string | Node[] | { [key: string]: Node }

/** Paths to every value of a document. */
function paths(node: Node, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof node !== 'object' || node === null) return [at]
  const inside = Object.entries(node).flatMap(([key, value]) => paths(value, [...at, key]))
  return [at, ...inside]
}

function withValue(node: Node, path: readonly (string | number)[], value: Node): Node {
  const [first, ...rest] = path
  if (first === undefined) return value
  const copy = structuredClone(node) as { [key: string]: Node }
  copy[first] = withValue(copy[first] ?? null, rest, value)
  return copy
}

const HOSTILE: readonly Node[] = [
  null,
  true,
  -0,
  1e308,
  Number.NaN,
  '',
  '?',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "'; DROP TABLE x; --",
  '<script>',
  '=HYPERLINK("x")',
  '\u0000',
  '\u202E',
  'a'.repeat(10_000),
  [],
  [[[]]],
  {},
  { __proto__: 1 } as Node,
  { equals: 'x', in: ['y'] },
]

describe('a specification that nobody would write', () => {
  test('with one value put in the place of another is read, or refused with a place', () => {
    const documents = specs.map((text) => parse(text) as Node)
    fc.assert(
      fc.property(
        fc.nat({ max: documents.length - 1 }),
        fc.nat(),
        fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Node>),
        (which, where, value) => {
          const document = documents[which] as Node
          const all = paths(document)
          holds(stringify(withValue(document, all[where % all.length] ?? [], value)))
        },
      ),
      { seed: 20_260_101, numRuns: 300 },
    )
  })

  test('with characters taken out, doubled or put in is read, or refused with a place', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: specs.length - 1 }),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.string({ unit: 'binary', maxLength: 12 }),
        (which, where, length, text) => {
          const own = specs[which] as string
          const at = where % own.length
          holds(own.slice(0, at) + text + own.slice(at + length))
        },
      ),
      { seed: 20_260_102, numRuns: 200 },
    )
  })

  test('of any text at all is refused, never thrown at whoever reads it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), holds), { seed: 20_260_103, numRuns: 300 })
  })
})
