import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Fixture, type GoldenRun, hasLabel, hasScore, isWeighted } from './fixture.ts'
import { rebuildWeights } from './rebuild.ts'

/** Writes a fixture's table as a file of counts and one audit specification a run; gives the specifications' paths. */
export function writeAudits(folder: string, fixture: Fixture): string[] {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'table.csv'), tableCsv(fixture))
  return fixture.runs.map((run) => {
    const path = join(folder, `${auditId(fixture, run)}.audit.yaml`)
    // JSON is YAML.
    writeFileSync(path, JSON.stringify(specOf(fixture, run), null, 2))
    return path
  })
}

/** Id of an audit, and name of the folder that its results are in. */
export function auditId({ case: name }: Pick<Fixture, 'case'>, { id }: Pick<GoldenRun, 'id'>): string {
  const base = name.replaceAll('_', '-')
  return id === 'all' ? base : `${base}-${id.toLowerCase()}`
}

/** Name of the specification that audits the case's own rows. */
export function rowSpecName({ case: name }: Pick<Fixture, 'case'>, { id }: Pick<GoldenRun, 'id'>): string {
  return `${name}${id === 'all' ? '' : `.${id}`}.audit.yaml`
}

function specOf(fixture: Fixture, run: GoldenRun): object {
  const intersections = run.audits.filter(({ attributes }) => attributes.length > 1).map(({ attributes }) => attributes)
  const role = (column: string) => {
    if (fixture.classes === null) return { column, positive: { equals: '1' }, negative: { equals: '0' } }
    const others = fixture.classes.filter((name) => name !== run.positive)
    return { column, positive: { equals: run.positive }, negative: { in: others } }
  }
  const text = (value: string) => ({ fr: value, en: value })
  return {
    exaequo: 1,
    id: auditId(fixture, run),
    date: '2026-01-01',
    locale: 'en',
    title: text(`Golden numbers, ${fixture.case}`),
    data: {
      source: 'table.csv',
      csv: { delimiter: ',', decimal: '.', encoding: 'utf-8' },
      ...(run.filter && { filter: Object.entries(run.filter).map(([column, level]) => ({ column, in: [level] })) }),
    },
    roles: {
      decision: { ...role('decision'), favourable: fixture.favourable, label: text('decided') },
      ...(hasLabel(fixture) && { label: { ...role('label'), label: text('found') } }),
      ...(hasScore(fixture) && { score: { column: 'score', higherMeans: 'positive' } }),
      ...(isWeighted(fixture) && { weight: { column: 'w' } }),
      count: { column: 'n' },
    },
    attributes: fixture.attributes.map(({ id, column, reference, missing }) => ({ id, column, reference, missing })),
    ...(intersections.length > 0 && { intersections }),
    ...(run.filter === undefined &&
      fixture.strata.length > 0 && { strata: fixture.strata.map((column) => ({ column })) }),
    metrics: [
      'disparate-impact',
      ...(hasLabel(fixture) ? ['equalized-odds', 'generalized-entropy', 'theil-index'] : []),
      ...(hasScore(fixture) ? ['scores'] : []),
      ...(run.filter === undefined && fixture.strata.length > 0 ? ['stratified-disparity'] : []),
    ],
    standards: ['parity'],
    jurisdiction: 'US',
  }
}

export function tableCsv(fixture: Fixture): string {
  const { columns, rows } = fixture.table
  if (!isWeighted(fixture)) return csv([columns, ...rows])
  const kept = columns.filter((name) => name !== 'w2')
  const n = columns.indexOf('n')
  const [w, w2] = [columns.indexOf('w'), columns.indexOf('w2')]
  const rebuilt = rows.flatMap((row) =>
    rebuildWeights(Number(row[n]), Number(row[w]), Number(row[w2])).map(({ count, weight }) => [
      ...row.slice(0, n),
      count,
      weight,
    ]),
  )
  return csv([kept, ...rebuilt])
}

function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    const text = value === null ? '' : String(value)
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('')
}
