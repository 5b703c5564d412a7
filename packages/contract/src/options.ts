import type { Text } from './text.ts'

/** One option of a metric: a small closed language, so that a spec is checked without compiling a schema. */
export type Option =
  | {
      readonly type: 'integer' | 'number'
      readonly minimum: number
      readonly maximum: number
      readonly default: number
      readonly description: Text
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly description: Text }
  | {
      readonly type: 'enum'
      readonly values: readonly string[]
      readonly default: string
      readonly description: Text
    }

export type Options = Readonly<Record<string, Option>>

/** The values that a metric computes with: those of the spec, else the defaults. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly type: 'boolean' }
    ? boolean
    : O[K] extends { readonly type: 'enum' }
      ? string
      : number
}

/** The defaults with what a spec sets. */
export function optionValues<O extends Options>(
  options: O | undefined,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<O> {
  return Object.fromEntries(
    Object.entries(options ?? {}).map(([name, option]) => [name, given[name] ?? option.default]),
  ) as OptionValues<O>
}
