import { type Computed, type Condition, type Input, message, proportionsOf, type Role } from '@exaequo/contract'

type Conditions = readonly Condition<Role>[]

/** The classes of the audit in their order. */
export function classesOf({ classes }: Input<never>): readonly string[] {
  return classes?.levels ?? []
}

/** Cells of any decided class, of any true class, or of both known. */
export const decidedAs = (classes: readonly string[]): Conditions => classes.map((name) => ({ class: name }))

export function crossed(decided: readonly string[], truth: readonly string[]): Conditions {
  return decided.flatMap((name) => truth.map((trueClass) => ({ class: name, trueClass })))
}

/** One rate for each class. */
export function eachClass(
  input: Input<never>,
  rates: (
    one: string,
    others: readonly string[],
    all: readonly string[],
  ) => readonly { readonly quantity: string; readonly numerator: Conditions; readonly denominator: Conditions }[],
): Computed {
  const all = classesOf(input)
  const parts = all.flatMap((one) =>
    rates(
      one,
      all.filter((other) => other !== one),
      all,
    ).map(({ quantity, ...counts }) => proportionsOf(input as Input, quantity, counts, { class: one })),
  )
  return { kind: 'several', parts }
}

/** What needs classes in an order says nothing of others. */
export function unordered(input: Input<never>): Computed | null {
  return input.classes?.ordered ? null : { kind: 'notApplicable', reason: message('CLASSES_NOT_ORDERED') }
}
