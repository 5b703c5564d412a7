/** A column that a model takes, and how its values become numbers. */
export interface Feature {
  readonly column: string
  readonly encoding:
    | {
        /** (x − less) / by: as it is with 0 and 1, else centred and scaled. */
        readonly kind: 'number'
        readonly less: number
        readonly by: number
      }
    | {
        /** A column of 0 and 1 for each level, or one column with the level's place in the list, from 0. */
        readonly kind: 'oneHot' | 'ordinal'
        readonly levels: readonly string[]
      }
  /** What stands for a missing value, before it is encoded; else the audit stops, or the row gets no score. */
  readonly missing: 'refuse' | 'unscored' | { readonly value: string | number }
  /** A value that the encoding does not know: the audit stops, or it is taken as missing. */
  readonly undeclared: 'refuse' | 'missing'
}
