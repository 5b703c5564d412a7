import type { AnswerValue, Ternary } from '../types.ts'

/** A value with what led to it: a tree whose leaves are answers and facts of the audit. */
export interface Evaluated {
  readonly kind: 'answer' | 'fact' | 'rule'
  /** Question, fact, or step of the reasoning. */
  readonly id: string
  readonly value: Ternary
  readonly operator: 'all' | 'any' | 'not' | 'atLeast' | 'doubt' | null
  /** Ids of the rules that this step applies. */
  readonly rules: readonly string[]
  /** What was answered. */
  readonly given: AnswerValue | null
  readonly parts: readonly Evaluated[]
}

/** The weakest of several: one "no" settles it, else one unknown leaves it open (Kleene's strong logic). */
export function all(id: string, rules: readonly string[], parts: readonly Evaluated[]): Evaluated {
  const value = has(parts, 'no') ? 'no' : has(parts, 'unknown') ? 'unknown' : 'yes'
  return { kind: 'rule', id, value, operator: 'all', rules, given: null, parts }
}

/** The strongest of several: one "yes" settles it, else one unknown leaves it open. */
export function any(id: string, rules: readonly string[], parts: readonly Evaluated[]): Evaluated {
  const value = has(parts, 'yes') ? 'yes' : has(parts, 'unknown') ? 'unknown' : 'no'
  return { kind: 'rule', id, value, operator: 'any', rules, given: null, parts }
}

export function not(part: Evaluated): Evaluated {
  const value = part.value === 'yes' ? 'no' : part.value === 'no' ? 'yes' : 'unknown'
  return { kind: 'rule', id: `not-${part.id}`, value, operator: 'not', rules: [], given: null, parts: [part] }
}

/** A sign that leaves the question open: "yes" becomes undetermined. */
export function doubt(part: Evaluated): Evaluated {
  const value = part.value === 'no' ? 'no' : 'unknown'
  return { kind: 'rule', id: `doubt-${part.id}`, value, operator: 'doubt', rules: [], given: null, parts: [part] }
}

/**
 * At least so many of the parts. Fewer, but some of them or some undetermined, leaves it open: it is then for the
 * controller to decide, with reasons.
 */
export function atLeast(count: number, id: string, rules: readonly string[], parts: readonly Evaluated[]): Evaluated {
  const sure = parts.filter((part) => part.value === 'yes').length
  const value = sure >= count ? 'yes' : sure > 0 || has(parts, 'unknown') ? 'unknown' : 'no'
  return { kind: 'rule', id, value, operator: 'atLeast', rules, given: null, parts }
}

export function fact(id: string, value: Ternary): Evaluated {
  return { kind: 'fact', id, value, operator: null, rules: [], given: null, parts: [] }
}

/** Only the parts that settled each step: what a reader needs to follow, or to contest, the conclusion. */
export function because(node: Evaluated): Evaluated {
  return { ...node, parts: deciding(node).map(because) }
}

function deciding({ operator, value, parts }: Evaluated): readonly Evaluated[] {
  const of = (wanted: Ternary) => parts.filter((part) => part.value === wanted)
  switch (operator) {
    case 'all':
      return value === 'yes' ? parts : of(value)
    case 'any':
      return value === 'no' ? parts : of(value)
    case 'atLeast':
      return value === 'yes' ? of('yes') : value === 'unknown' ? parts.filter((part) => part.value !== 'no') : parts
    default:
      return parts
  }
}

/** Every question that the value was computed from, whether or not it settled it. */
export function questionsOf(node: Evaluated): string[] {
  const own = node.kind === 'answer' ? [node.id] : []
  return [...new Set([...own, ...node.parts.flatMap(questionsOf)])]
}

/** Every rule on the way: those that steps apply, and that of a question which decides one rule alone. */
export function rulesOf(node: Evaluated): string[] {
  const own = node.kind === 'answer' && node.rules.length > 1 ? [] : node.rules
  return [...new Set([...own, ...node.parts.flatMap(rulesOf)])]
}

function has(parts: readonly Evaluated[], value: Ternary): boolean {
  return parts.some((part) => part.value === value)
}
