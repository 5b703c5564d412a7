/** One record of a text table, and the line that it starts on, counted from 1: a quoted line break does not end it. */
export interface TextRecord {
  readonly fields: readonly string[]
  readonly line: number
}

/**
 * Takes text in pieces and gives the records that are whole; `end` gives what is left. A quote opens at the start of a
 * field alone, as RFC 4180 has it, and is doubled inside.
 */
export function recordReader(delimiter: string, quote: string) {
  let fields: string[] = []
  let field = ''
  let state: 'start' | 'bare' | 'quoted' | 'closed' = 'start'
  let line = 1
  let started = 1
  let afterReturn = false

  function* read(text: string): Generator<TextRecord> {
    for (const character of text) {
      if (afterReturn && character === '\n') {
        afterReturn = false
        if (state === 'quoted') field += character
        continue
      }
      afterReturn = false
      if (state === 'quoted') {
        if (character === quote) state = 'closed'
        else {
          field += character
          if (character === '\n') line++
          else if (character === '\r') {
            line++
            afterReturn = true
          }
        }
      } else if (character === quote && state !== 'bare') {
        if (state === 'closed') field += quote
        state = 'quoted'
      } else if (character === delimiter) {
        fields.push(field)
        field = ''
        state = 'start'
      } else if (character === '\n' || character === '\r') {
        afterReturn = character === '\r'
        yield* end()
        line++
        started = line
      } else {
        field += character
        state = 'bare'
      }
    }
  }

  function* end(): Generator<TextRecord> {
    const blank = fields.length === 0 && field === '' && state === 'start'
    if (!blank) yield { fields: [...fields, field], line: started }
    fields = []
    field = ''
    state = 'start'
  }

  return { read, end }
}

/** The first records of a sample; the last one is left out where the sample may have cut it. */
export function recordsOf(
  sample: { readonly text: string; readonly whole: boolean },
  delimiter: string,
  quote: string,
  most = 1000,
): TextRecord[] {
  const reader = recordReader(delimiter, quote)
  const records: TextRecord[] = []
  for (const record of reader.read(sample.text)) {
    records.push(record)
    if (records.length === most) return records
  }
  if (sample.whole) records.push(...reader.end())
  return records
}

/** The number of fields that most records have, and how many of the records do. */
export function commonWidth(records: readonly TextRecord[]): { width: number; share: number } {
  const counts = new Map<number, number>()
  for (const { fields } of records) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [fields, n] of counts) {
    if (n < most || (n === most && fields < width)) continue
    width = fields
    most = n
  }
  return { width, share: records.length === 0 ? 0 : most / records.length }
}
