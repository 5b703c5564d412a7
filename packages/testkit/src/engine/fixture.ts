import type { Table } from '../table.ts'

const DISTINCT: Table['rows'] = [
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

/** Everything that has broken an engine somewhere: reserved words, quotes and spaces in the names of columns. */
export const nasty: Table = {
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

/** Whole numbers that no double can tell apart, as text and as integers of the engine; decimals that no double holds. */
export const precise: Table = {
  columns: [
    { name: 'text', type: 'text' },
    { name: 'integer', type: 'integer' },
    { name: 'decimal', type: 'decimal' },
  ],
  rows: [
    ['9007199254740992', 9007199254740992n, '0.10'],
    ['9007199254740993', 9007199254740993n, '0.1'],
    ['9007199254740993', 9007199254740993n, '-0.00'],
    ['1.0', 1n, '12345678901234567.89'],
  ],
}

/** What a profile must find before anything is counted: numbers that are none, and numbers without end. */
export const unruly: Table = {
  columns: [
    { name: 'score', type: 'number' },
    { name: 'weight', type: 'number' },
  ],
  rows: [
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, -1.5],
    [Number.NEGATIVE_INFINITY, -0],
    [-0, 2.5],
    [null, 1e300],
  ],
}

/** Text that looks alike: composed and not, with and without no-break spaces, in several cases and scripts. */
export const lookalikes: Table = {
  columns: [{ name: 'ORDER "BY" \u2028 --', type: 'text' }],
  rows: ['é', 'e\u0301', '\u00A0é', ' é\t', '\u202Fé', 'É', 'ß', 'SS', 'ss', 'İ', 'i', '中文', '🏳️‍🌈', "'; DROP"].map(
    (text) => [text],
  ),
}
