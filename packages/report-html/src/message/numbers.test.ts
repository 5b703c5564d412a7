import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numbersOf } from './numbers.ts'

test('decimals are those of the platform’s own formatter', () => {
  for (const [locale, tag] of [
    ['fr', 'fr-FR'],
    ['en', 'en-GB'],
  ] as const) {
    fc.assert(
      fc.property(
        fc.double({ min: -1500, max: 1500, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, digits) => {
          const format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
          const expected = format
            .format(value)
            .replace(/[\u00a0\u202f]/g, '\u202f')
            .replace('-', '\u2212')
          const signed = /[1-9]/.test(expected) ? expected : expected.replace('\u2212', '')
          expect(numbersOf(locale).decimal(value, digits)).toBe(signed)
        },
      ),
      { numRuns: 500 },
    )
  }
})

test('small rates keep two digits where they are asked for, whole ones none', () => {
  expect(numbersOf('fr').percent(0.00586, 2)).toBe('0,59\u202f%')
  expect(numbersOf('en').percent(0.1234)).toBe('12.3%')
  expect(numbersOf('en').wholePercent(0.125)).toBe('12.5%')
  expect(numbersOf('fr').wholePercent(0.95)).toBe('95\u202f%')
  expect(numbersOf('en').percent(null)).toBe('–')
})

test('the first day of a month is written as French counts it', () => {
  expect(numbersOf('fr').date('2024-01-01')).toBe('1er janvier 2024')
  expect(numbersOf('fr').date('2024-01-11')).toBe('11 janvier 2024')
  expect(numbersOf('en').date('2024-01-01')).toBe('1 January 2024')
})
