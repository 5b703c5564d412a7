/** A small table with everything that has broken an engine somewhere. `null` is a missing value. */
export interface FixtureTable {
  readonly columns: readonly { readonly name: string; readonly type: 'text' | 'number' }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

const DISTINCT: FixtureTable['rows'] = [
  ['a', '01', '1.0', 1, 0.5, '1980-02-29', 2],
  ['a ', '01', '1', 1, 0.5, '1980-02-29', 2],
  ['A', '2A', '1', 1, 1, '2000-12-31', 1],
  ['é', '2A', '2', 0, 1.25, '2001-01-01', 1],
  ['', '01', '2.50', 0, -0, '1999-12-31', 3],
  [' ', '01', '-0', 0, 0, '1950-06-15', 3],
  [null, '75', null, null, null, null, 1],
  ['O\'Neil; "x"', '75', '2', 1, 2, '1980-03-01', 1],
  ['NA', '75', '2', 1, 2, '1980-02-28', 1],
  ['<script>', '75', '10', 1, 999999.999999999, '1980-01-01', 5],
]

/** Reserved words, quotes and spaces in the names of columns. */
export const nasty: FixtureTable = {
  columns: [
    { name: 'group', type: 'text' },
    { name: 'code "postal"', type: 'text' },
    { name: 'as text', type: 'text' },
    { name: 'select', type: 'number' },
    { name: 'weight', type: 'number' },
    { name: 'born', type: 'text' },
    { name: 'n', type: 'number' },
  ],
  rows: DISTINCT,
}
