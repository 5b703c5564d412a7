import type { Html } from '../../html.ts'

export interface Row {
  readonly head: Html | string
  readonly cells: readonly (Html | string)[]
}

/** What the partial `table` prints. */
export interface Table {
  /** Plain name, for those who do not see the table. */
  readonly name: string
  readonly caption: Html | string
  readonly className: string
  readonly columns: readonly (Html | string)[]
  readonly bodies: readonly {
    readonly title: Html | string | null
    readonly span: number
    readonly rows: readonly Row[]
  }[]
  readonly note: Html | string | null
}

interface Given {
  readonly caption: Html | string
  /** Needed where the caption is no plain text. */
  readonly name?: string
  readonly columns: readonly (Html | string)[]
  readonly rows: readonly Row[]
  /** Places of columns that hold words rather than numbers, the first being 1. */
  readonly words?: readonly number[]
  readonly note?: Html | string | null
}

/** A table of one body, from its rows. */
export function tableOf({ caption, name, columns, rows, words = [], note = null }: Given): Table {
  return {
    name: name ?? String(caption),
    caption,
    className: [
      ...words.map((place) => `words-${place}`),
      ...(words.length === 0 && columns.length > 5 ? ['matrix'] : []),
    ].join(' '),
    columns,
    bodies: [{ title: null, span: columns.length, rows }],
    note,
  }
}
