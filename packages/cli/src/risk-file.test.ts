import { readFileSync } from 'node:fs'
import { AuditErrors } from '@exaequo/contract'
import { questionnaire } from '@exaequo/risk'
import { describe, expect, test } from 'vitest'
import { errorLines } from './print-error.ts'
import { parseRiskFile } from './risk-file.ts'
import { emptyRiskText, stillOpen, typed, withAnswer } from './risk-text.ts'

const HEAD = 'exaequo: 1\naudit: small\n'

function lines(text: string, locale: 'fr' | 'en' = 'en', estimates: ReadonlySet<string> | null = null): string[] {
  try {
    parseRiskFile(text, 'small.risk.yaml', estimates)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(AuditErrors)
    return errorLines(error, locale)
  }
}

const question = (id: string) =>
  questionnaire.questions.find((own) => own.id === id) as (typeof questionnaire.questions)[number]

describe('bad answers get file, line and column', () => {
  test('a misspelt question, with the one that was meant', () => {
    expect(lines(`${HEAD}answers:\n  profilling: yes\n`)[0]).toMatch(
      /^small\.risk\.yaml:4:3 Unexpected key `profilling` in `answers`.*Did you mean `profiling`\? \[SPEC_UNKNOWN_KEY\]$/,
    )
  })

  test('an answer that is none', () => {
    expect(lines(`${HEAD}answers:\n  profiling: maybe\n`)).toEqual([
      'small.risk.yaml:4:14 Unexpected `maybe` for `answers.profiling`, expected one of yes, no and unknown. [SPEC_ENUM]',
    ])
    expect(lines(`${HEAD}answers:\n  profiling: yess\n`)[0]).toContain('Did you mean `yes`?')
  })

  test('a point of Annex III that does not exist', () => {
    expect(lines(`${HEAD}answers:\n  annex3: [annex3-5a, annex3-9z]\n`)[0]).toMatch(
      /^small\.risk\.yaml:4:23 .*`annex3-9z`.*\[SPEC_ENUM\]$/,
    )
  })

  test('every problem at once, in the order of the file', () => {
    const found = lines(
      `exaequo: 2\naudit: small\nanswers:\n  role: owner\n  decisions-a-year: -1\n  in-service-since: yesterday\nextra: 1\n`,
    )
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'small.risk.yaml:1:10',
      'small.risk.yaml:4:9',
      'small.risk.yaml:5:21',
      'small.risk.yaml:6:21',
      'small.risk.yaml:7:1',
    ])
  })

  test('what the schema cannot see', () => {
    expect(lines(`${HEAD}answers:\n  annex3: [none, annex3-2]\n`)).toEqual([
      'small.risk.yaml:4:11 `none` stands alone in `annex3`. [RISK_ALONE]',
    ])
    expect(
      lines(
        `${HEAD}answers: {}\nrisks:\n  drift: { severity: 2, likelihood: 1, evidence: [my view] }\n`,
        'en',
        new Set(),
      )[0],
    ).toMatch(/^small\.risk\.yaml:5:51 `my view` is no estimate/)
    expect(lines(`${HEAD}answers: {}\nrisks:\n  drift: { severity: 5, likelihood: 1 }\n`)[0]).toMatch(
      /^small\.risk\.yaml:5:22 /,
    )
    expect(lines(`${HEAD}answers:\n  in-service-since: 2025-02-29\n`)[0]).toMatch(
      /^small\.risk\.yaml:4:21 .*\[SPEC_DATE\]$/,
    )
  })

  test('in French too, and YAML that is none', () => {
    expect(lines(`${HEAD}answers:\n  profiling: peut-être\n`, 'fr')[0]).toContain(
      '`peut-être` inattendu pour `answers.profiling`',
    )
    expect(lines(`${HEAD}answers: [\n`)[0]).toMatch(/^small\.risk\.yaml:\d+:\d+ Not valid YAML/)
    expect(lines('')).not.toEqual([])
  })
})

describe('the file that init writes', () => {
  test('parses, with every question open', () => {
    for (const locale of ['fr', 'en'] as const) {
      const text = emptyRiskText('small', locale)
      expect(lines(text)).toEqual([])
      expect(stillOpen(text).length).toBe(questionnaire.questions.length)
      expect(text).toContain(question('profiling')[locale])
    }
  })

  test('keeps comments and other answers when one is given, and goes on where it stopped', () => {
    let text = emptyRiskText('small', 'en')
    text = withAnswer(text, 'profiling', 'yes')
    text = withAnswer(text, 'annex3', ['annex3-5a'])
    text = withAnswer(text, 'fria-processes', 'Handling: "files" # and more')
    expect(lines(text)).toEqual([])
    const { answers } = parseRiskFile(text, 'small.risk.yaml').answers
    expect(answers).toMatchObject({
      profiling: 'yes',
      annex3: ['annex3-5a'],
      'fria-processes': { fr: 'Handling: "files" # and more', en: 'Handling: "files" # and more' },
    })
    expect(stillOpen(text).map(({ id }) => id)).not.toContain('profiling')
    expect(stillOpen(text).length).toBe(questionnaire.questions.length - 3)
    expect(text).toContain(question('public-body').en)
  })

  test('what is typed', () => {
    expect(typed(question('profiling'), ' Oui ')).toBe('yes')
    expect(typed(question('profiling'), 'n')).toBe('no')
    expect(typed(question('profiling'), '')).toBe('unknown')
    expect(typed(question('profiling'), 'perhaps')).toBeNull()
    expect(typed(question('role'), '2')).toBe('deployer')
    expect(typed(question('role'), '9')).toBeNull()
    expect(typed(question('annex3'), 'annex3-5a, 4')).toEqual(['annex3-5a', 'annex3-2'])
    expect(typed(question('annex3'), 'none')).toEqual(['none'])
    expect(typed(question('annex3'), '')).toEqual(['unknown'])
    expect(typed(question('decisions-a-year'), '20000')).toBe(20000)
    expect(typed(question('decisions-a-year'), 'many')).toBeNull()
    expect(typed(question('in-service-since'), '2024-01-01')).toBe('2024-01-01')
    expect(typed(question('context'), ' A text ')).toBe('A text')
  })
})

test('the bundled answers parse with the places of what they say', () => {
  for (const id of ['berkeley-1973', 'compas-2016', 'duo-2014', 'logement-social']) {
    const path = new URL(`../../../audits/${id}.risk.yaml`, import.meta.url)
    expect(parseRiskFile(readFileSync(path, 'utf8'), id).answers.audit).toBe(id)
  }
})

test('an answer typed in the terminal is one that the file may hold', () => {
  expect(typed(question('in-service-since'), '2023-02-30')).toBeNull()
  expect(typed(question('in-service-since'), '2024-02-29')).toBe('2024-02-29')
  expect(typed(question('decisions-a-year'), '9'.repeat(400))).toBeNull()
})

test('an empty file says why each question is asked, what it decides and what may be answered, in both languages', () => {
  for (const locale of ['fr', 'en'] as const) {
    const text = emptyRiskText('small', locale)
    expect(parseRiskFile(text, 'small.risk.yaml').answers.audit).toBe('small')
    for (const { id, why, options } of questionnaire.questions) {
      expect(text).toContain(`\n  ${id}:`)
      expect(text).toContain(why[locale])
      for (const option of Object.keys(options ?? {})) expect(text).toContain(`#     ${option}: `)
    }
    expect(text.match(locale === 'fr' ? /# {3}Décide : \S/g : /# {3}Decides: \S/g)).toHaveLength(
      questionnaire.questions.length,
    )
  }
})
