/** A table as a program holds it; engines and sources write it in their own form. `null` is a missing value. */
export interface Table {
  readonly columns: readonly {
    readonly name: string
    readonly type: 'text' | 'number' | 'integer' | 'decimal' | 'boolean' | 'date'
  }[]
  readonly rows: readonly (readonly (string | number | bigint | boolean | null)[])[]
}
