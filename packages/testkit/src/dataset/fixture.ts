import type { Table } from '../table.ts'

/** What files of every sort have broken on: names that are reserved or quoted, text that looks like numbers or syntax. */
export const people: Table = {
  columns: [
    { name: 'group', type: 'text' },
    { name: 'code "postal"', type: 'text' },
    { name: 'select', type: 'boolean' },
    { name: "l'âge, en années", type: 'number' },
    { name: 'née le', type: 'date' },
    { name: 'score', type: 'number' },
  ],
  rows: [
    ['a', '01', true, 25, '1980-02-29', 0.5],
    ['a', '01', true, 25, '1980-02-29', 0.5],
    ['A', '2A', false, 31, '2000-12-31', -0.25],
    ['é', '75', true, 0, '1950-06-15', 0],
    ['O\'Neil; "x", \\n', '75', false, 99, null, 1e-7],
    ['two\nlines', '75', null, null, '1980-03-01', 123456.789],
    [null, '01', false, 25, '1980-02-29', null],
    ['<script>', null, true, 7, '2016-02-29', 1],
    ['=1+1', '971', true, 7, '2016-02-29', 1],
  ],
}

/** The same people as counts: equal rows once, with how many they are. */
export function counted(table: Table): Table {
  const counts = new Map<string, number>()
  for (const row of table.rows) {
    const key = JSON.stringify(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return {
    columns: [...table.columns, { name: 'n', type: 'number' }],
    rows: [...counts].map(([key, n]) => [...(JSON.parse(key) as Table['rows'][number]), n]),
  }
}
