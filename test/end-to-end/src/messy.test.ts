import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '@exaequo/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { exaequo, folderOf, root } from './command.ts'

const MESSY = join(root, 'fixtures/messy')

interface Messy {
  readonly file: string
  /** What of the reading must be echoed. */
  readonly reading: Readonly<Record<string, string>>
  readonly yes?: string | boolean
  readonly data?: string
}

const french = { delimiter: ';', decimal: ',' }
const day = 'Date de naissance: DD/MM/YYYY'

const messy: readonly Messy[] = [
  { file: 'plain.csv', reading: { ...french, encoding: 'utf-8', quote: '"', dates: day } },
  { file: 'utf-8-mark.csv', reading: { ...french, encoding: 'utf-8', dates: day } },
  { file: 'windows-1252.csv', reading: { ...french, encoding: 'windows-1252', dates: day } },
  { file: 'iso-8859-15.csv', reading: { ...french, encoding: 'iso-8859-15', dates: day } },
  { file: 'utf-16le.csv', reading: { ...french, encoding: 'utf-16le', dates: day } },
  { file: 'utf-16be.csv', reading: { ...french, encoding: 'utf-16be', dates: day } },
  { file: 'utf-16le-no-mark.csv', reading: { ...french, encoding: 'utf-16le', dates: day } },
  { file: 'titles.csv', reading: { ...french, skip: '5', emptyColumns: '3', dates: day } },
  { file: 'commas.csv', reading: { delimiter: ',', decimal: ',', dates: day }, yes: 'O' },
  { file: 'apostrophes.txt', reading: { delimiter: '|', decimal: ',', quote: "'", dates: day }, yes: 'VRAI' },
  { file: 'tabs.tsv', reading: { delimiter: '\t', decimal: '.', dates: 'Date de naissance: YYYYMMDD' } },
  { file: 'month-first.csv', reading: { delimiter: ',', decimal: '.', dates: 'Date de naissance: MM/DD/YYYY' } },
  { file: 'unnamed-index.csv', reading: french },
  { file: 'packed.csv.gz', reading: { ...french, encoding: 'windows-1252', compression: 'gzip' } },
  { file: 'lines.jsonl.gz', reading: { format: 'jsonLines', compression: 'gzip' } },
  { file: 'one.zip', reading: { ...french, format: 'csv', member: '2024/data.csv' } },
  { file: 'several.zip', reading: { ...french, member: '2024.csv' }, data: ', member: 2024.csv' },
  { file: 'parts/part-*.csv', reading: { ...french, encoding: 'utf-8' } },
  {
    file: 'workbook.xlsx',
    reading: { sheet: 'Décisions', range: 'A3:F43' },
    yes: true,
    data: ', spreadsheet: { sheet: Décisions }',
  },
  { file: 'workbook-1904.xlsx', reading: { sheet: 'Sheet', range: 'A1:F41' }, yes: true },
  {
    file: 'workbook.xls',
    reading: { sheet: 'Feuil1', range: 'A1:F41' },
    yes: true,
    data: ', spreadsheet: { range: "A1:F" }',
  },
  { file: 'workbook.ods', reading: { sheet: 'Feuille1' }, yes: true },
  { file: 'table.feather', reading: { format: 'arrow' }, yes: true },
  { file: 'table.arrow', reading: { format: 'arrow' }, yes: true },
  { file: 'table.arrows', reading: { format: 'arrow' }, yes: true },
]

function specOf(id: string, source: string, yes: string | boolean, data = '') {
  return `exaequo: 1
id: ${id}
date: 2026-01-01
data: { source: ${JSON.stringify(source)}${data} }
roles: { decision: { column: Accordé, positive: { equals: ${yes} }, favourable: true } }
attributes:
  - { id: sexe, column: Sexe, reference: Homme }
  - { id: age, column: Date de naissance, ageAt: 2024-12-31, cut: [40, 60] }
  - { id: lieu, column: Département, reference: "01" }
  - { id: revenu, column: Revenu, cut: [1000, 2000, 3000] }
`
}

const idOf = (file: string) => file.replaceAll(/[^a-z0-9]+/g, '-')

describe('one table in every form in which tables arrive', () => {
  const out = mkdtempSync(join(tmpdir(), 'exaequo-messy-'))
  const resultOf = (file: string): Result =>
    JSON.parse(readFileSync(join(out, idOf(file), 'restricted/result.json'), 'utf8'))
  let ran: ReturnType<typeof exaequo>

  beforeAll(() => {
    const specs = folderOf({})
    for (const { file, yes = 'Oui', data } of messy)
      writeFileSync(join(specs, `${idOf(file)}.audit.yaml`), specOf(idOf(file), join(MESSY, file), yes, data))
    ran = exaequo('run', specs, '--out', out, '--allow-outside')
  }, 120_000)

  test('all of them run', () => {
    expect(ran.stderr).toBe('')
    expect(ran.status).toBe(0)
  })

  test.each(messy)('$file gives the same numbers, and says how it was read', ({ file, reading }) => {
    const { estimates, evidence } = resultOf(file)
    expect(evidence.sources[0]?.reading).toMatchObject(reading)
    const numbers = (own: Result['estimates']) => own.map(({ id, value, support, n }) => ({ id, value, support, n }))
    expect(numbers(estimates)).toEqual(numbers(resultOf('plain.csv').estimates))
  })

  test('the numbers are those of the table: counted here by hand', () => {
    const value = (id: string) => resultOf('plain.csv').estimates.find((own) => own.id.includes(id))?.support
    expect(resultOf('plain.csv').audit.data.people).toBe(40)
    expect(value('selectionRate/value/sexe=Femme')).toMatchObject({ positives: 8, total: 20 })
    expect(value('selectionRate/value/lieu=2A')).toMatchObject({ total: 10 })
  })

  test('the second of several files is read in its own encoding, below its own titles', () => {
    const [, second] = resultOf('parts/part-*.csv').evidence.sources
    expect(second?.reading).toMatchObject({ encoding: 'windows-1252', skip: '2' })
  })

  test('a hidden row is counted, and told', () => {
    expect(resultOf('workbook.xlsx').warnings).toContainEqual({
      code: 'DATA_SHEET_HIDDEN',
      params: expect.objectContaining({ n: 1, sheet: 'Décisions' }),
    })
  })

  test('the report says how the table was read', () => {
    const report = readFileSync(join(out, idOf('titles.csv'), 'restricted/report.fr.html'), 'utf8')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\s+/g, ' ')
    for (const words of ['encodage « utf-8 »', '5 lignes au-dessus de l’en-tête', '3 colonnes vides', 'DD/MM/YYYY'])
      expect(report).toContain(words)
  })
})
