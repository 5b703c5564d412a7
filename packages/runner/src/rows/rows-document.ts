import type { RowEvidence } from './ask-rows.ts'

export const ROWS_FORMAT = 'exaequo/rows/1'

/** The results of row-level metrics as plain data: numbers about groups, never a row. */
export interface RowsDocument extends RowEvidence {
  readonly format: string
}

export function rowsDocument({ sampling, answers }: RowEvidence): RowsDocument {
  return { format: ROWS_FORMAT, sampling, answers }
}

/** The inverse of `rowsDocument`. */
export function readRows({ sampling, answers }: RowsDocument): RowEvidence {
  return { sampling, answers }
}
