import { expect, test } from 'vitest'
import { columnOf } from './column-type.ts'
import { trinoDialect } from './dialect.ts'

const dialect = trinoDialect({ '"n"': 'integer', '"r"': 'single', '"t"': 'zoned' })

test('names and texts cannot leave their quotes', () => {
  expect(dialect.identifier('a"; DROP TABLE x; --')).toBe('"a""; DROP TABLE x; --"')
  expect(dialect.literal("it's")).toBe("'it''s'")
  expect(dialect.literal(2 ** 60)).toBe("DOUBLE '1152921504606847000'")
  expect(() => dialect.literal(Number.NaN)).toThrow()
})

test('whole numbers travel as text, single precision as doubles, times with a zone as days of universal time', () => {
  expect(dialect.level?.('"n"', 'number')).toBe('CAST("n" AS VARCHAR)')
  expect(dialect.level?.('"r"', 'number')).toBe('CAST("r" AS DOUBLE)')
  expect(dialect.level?.('"x"', 'number')).toBe('"x"')
  expect(dialect.dayNumber('"t"', 'date')).toContain(`AT TIME ZONE 'UTC'`)
  expect(dialect.dayNumber('"d"', 'date')).not.toContain('AT TIME ZONE')
})

test.each([
  ['varchar(12)', 'text', 'plain'],
  ['char(3)', 'text', 'plain'],
  ['bigint', 'number', 'integer'],
  ['real', 'number', 'single'],
  ['decimal(12, 2)', 'number', 'plain'],
  ['timestamp(3)', 'date', 'plain'],
  ['timestamp(6) with time zone', 'date', 'zoned'],
  ['boolean', 'boolean', 'plain'],
  ['array(varchar(3))', 'other', 'plain'],
  ['map(varchar, bigint)', 'other', 'plain'],
  ['varbinary', 'other', 'plain'],
  ['row(a integer, b varchar)', 'other', 'plain'],
])('a column of the type %s is read as %s', (written, type, kind) => {
  const found = columnOf('x', written)
  expect([found.column.type, found.kind]).toEqual([type, kind])
  expect(found.column.unreadable?.code).toBe(type === 'other' ? 'COLUMN_TYPE_UNREADABLE' : undefined)
})
