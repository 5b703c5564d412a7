import { parseSpec } from '@exaequo/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask, type Dialogue } from './ask.ts'
import type { Look } from './look.ts'
import { propose } from './propose.ts'
import { specText } from './spec-text.ts'

const facts = {
  id: 'a',
  date: '2026-01-02',
  source: 'a b.csv',
  reading: 'csv',
  rows: 100,
  data: {},
  system: {},
  legalBasis: {},
}

const written = (look: Look, locale: 'fr' | 'en' = 'fr') => specText(propose(look), { ...facts, locale })

/** Names that mean something, with what a table may add to them; and any text at all. */
const name = fc.oneof(
  fc.constantFrom(
    'sexe',
    'Âge',
    'date de naissance',
    'handicap',
    'décision',
    'score',
    'n',
    'religion',
    'race',
    'label',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'a: b',
    '# x',
    '- y',
    '"',
    "l'âge",
    '{z}',
    '[q',
    '%',
    '@',
    '&a',
    '*a',
    'a\nb: c',
    '~',
    'null',
    'yes',
    '01',
    '1e3',
  ),
)
const text = fc.oneof(name, fc.constantFrom('Oui', 'Non', 'H', 'F', '\u2028x: 1', 'x # y', '\u0000', '1'))
const column = fc.record({
  name,
  missing: fc.nat(5),
  distinct: fc.nat(1000),
  levels: fc.option(fc.uniqueArray(text, { maxLength: 8 }).map((values) => values.map((value) => ({ value, n: 50 })))),
  isDate: fc.boolean(),
  number: fc.option(
    fc.record({
      minimum: fc.integer({ min: 0, max: 40 }),
      maximum: fc.integer({ min: 41, max: 120 }),
      whole: fc.boolean(),
    }),
  ),
})
const looks = fc
  .uniqueArray(column, { selector: (own) => own.name, maxLength: 12 })
  .map((columns): Look => ({ rows: 100, columns }))

describe('the specification that is written', () => {
  test('whatever the data are called, it is one, with questions and no other error', () => {
    fc.assert(
      fc.property(looks, fc.constantFrom('fr' as const, 'en' as const), (look, locale) => {
        const { errors } = parseSpec(written(look, locale), 'a.audit.yaml')
        expect(errors.filter(({ code }) => code !== 'SPEC_QUESTION').map(({ code, params }) => [code, params])).toEqual(
          [],
        )
      }),
      { seed: 20260102, numRuns: 500 },
    )
  })

  test('a line break in a value cannot write into it', () => {
    const levels = [
      { value: 'x\nrisk: /etc/passwd', n: 50 },
      { value: 'y', n: 50 },
    ]
    const own = written({
      rows: 100,
      columns: [{ name: 'z', missing: 0, distinct: 2, levels, isDate: false, number: null }],
    })
    expect(own).toContain('x risk: /etc/passwd')
    expect(own).not.toMatch(/^risk:/m)
  })

  test('what few people have is not repeated in it', () => {
    const levels = [
      { value: 'Mme Martin a téléphoné', n: 1 },
      { value: 'rien', n: 60 },
    ]
    const own = written({
      rows: 61,
      columns: [{ name: 'note libre', missing: 0, distinct: 2, levels, isDate: false, number: null }],
    })
    expect(own).not.toContain('Martin')
    expect(own).toContain('rien (60), …')
  })
})

describe('in a terminal', () => {
  const column = (own: string, values: readonly string[]) => ({
    name: own,
    missing: 0,
    distinct: values.length,
    levels: values.map((value) => ({ value, n: 10 })),
    isDate: false,
    number: null,
  })
  const look: Look = {
    rows: 100,
    columns: [
      column('sortie', ['A', 'B']),
      column('sexe', ['F', 'H']),
      column('handicap', ['Oui', 'Non']),
      column('QPV', ['Oui', 'Non']),
    ],
  }
  const dialogue = (answers: string[]): Dialogue & { lines: string[] } => {
    const lines: string[] = []
    return { lines, say: (line) => lines.push(line), answer: async () => answers.shift() ?? null }
  }

  test('asks for the decision, its sense, the references and who is audited', async () => {
    const asked = dialogue(['9', '1', 'B', 'perhaps', 'non', '2', 'Loi, article 6', '', '0', 'Cotation', ''])
    const { proposal, system, legalBasis } = await ask(look, {}, 'fr', asked)
    const own = specText(proposal, { ...facts, locale: 'fr', system, legalBasis })
    const { spec, errors } = parseSpec(own, 'a.audit.yaml')
    expect(errors).toEqual([])
    expect(spec?.decision).toMatchObject({ column: 'sortie', positive: { values: ['B'] }, favourable: false })
    expect(spec?.system.name).toBe('Cotation')
    expect(spec?.attributes.map(({ id, reference, legalBasis: basis }) => [id, reference, basis?.fr ?? null])).toEqual([
      ['sexe', { rule: 'named', level: 'F' }, null],
      ['handicap', { rule: 'named', level: 'Non' }, 'Loi, article 6'],
    ])
    expect(asked.lines.filter((line) => line === 'Réponse non comprise.')).toHaveLength(2)
  })

  test('where nothing is answered, what cannot be known stays a question', async () => {
    const { proposal } = await ask(look, {}, 'en', dialogue([]))
    const { errors } = parseSpec(specText(proposal, { ...facts, locale: 'en' }), 'a.audit.yaml')
    expect(errors.map(({ params }) => params.where)).toEqual([
      'roles.decision.column',
      'roles.decision.positive.equals',
      'roles.decision.favourable',
    ])
  })
})
