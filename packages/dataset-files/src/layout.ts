import type { CsvOptions } from '@exaequo/contract'
import { type Header, headerOf } from './header.ts'
import { commonWidth, recordsOf, type TextRecord } from './records.ts'

export interface Sample {
  readonly text: string
  /** Whether the sample is the whole file. */
  readonly whole: boolean
}

/** How the fields of a text table are told apart, and where its header stands. */
export interface Layout {
  readonly delimiter: string
  readonly quote: string
  readonly header: Header
  /** The records below the header. */
  readonly body: readonly TextRecord[]
}

export const DELIMITERS = [';', '\t', '|', ','] as const

/** What the spec leaves out is found in the first lines. */
export function layoutOf(sample: Sample, given: Pick<CsvOptions, 'delimiter' | 'quote' | 'skip'>): Layout {
  const quote = given.quote ?? quoteOf(sample.text, given.delimiter)
  const delimiter = given.delimiter ?? delimiterOf(sample, quote)
  const records = recordsOf(sample, delimiter, quote)
  const header = headerOf(records, given.skip)
  return { delimiter, quote, header, body: records.filter(({ line }) => line > header.line) }
}

/**
 * The candidate that cuts the most records into the same number of fields, two or more; of equals, into the most fields;
 * a comma where none cuts half of them. Titles above the header and a malformed line do not change the answer.
 */
export function delimiterOf(sample: Sample, quote: string): string {
  let chosen = ','
  let best = { share: 0.5, width: 1 }
  for (const candidate of DELIMITERS) {
    const records = recordsOf(sample, candidate, quote)
    const { width, share } = commonWidth(records)
    const better = share > best.share || (share === best.share && width > best.width)
    if (width < 2 || !better) continue
    chosen = candidate
    best = { share, width }
  }
  return chosen
}

/** An apostrophe, where it encloses fields and the double quote encloses none. */
function quoteOf(text: string, delimiter: string | undefined): string {
  const between = delimiter === undefined ? ';\\t|,' : `\\u{${delimiter.codePointAt(0)?.toString(16)}}`
  const enclosed = (quote: string) =>
    text.match(new RegExp(`(?<=^|[${between}])${quote}[^${quote}\\r\\n]*${quote}(?=[${between}]|\\r?$)`, 'gmu'))
      ?.length ?? 0
  if (enclosed('"') > 0) return '"'
  const lines = text.split('\n').length
  return enclosed("'") >= lines / 2 ? "'" : '"'
}
