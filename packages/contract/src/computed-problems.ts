import type { Computed, Stat, Support } from './computed.ts'
import { MESSAGES } from './messages/index.ts'
import { MOMENT_KEYS, type MomentTotals } from './moments.ts'

/** What is known of the metric and its input beside what it computed. */
interface Around {
  /** How many groups it was given. */
  readonly groups: number
  /** Quantities that it may give; `null`: any. */
  readonly quantities: ReadonlySet<string> | null
}

/** The first thing wrong with what a metric computed, in words for its author; `null`: nothing. */
export function computedProblem(computed: unknown, around: Around): string | null {
  const { kind } = (computed ?? {}) as { kind?: unknown }
  const known = computed as Computed
  switch (kind) {
    case 'notApplicable':
    case 'incomplete':
      return reasonProblem((known as { reason?: unknown }).reason, kind)
    case 'several': {
      const { parts } = known as { parts?: unknown }
      if (!Array.isArray(parts)) return '`several` has no list of parts'
      return first(parts, (part) => computedProblem(part, around))
    }
    case 'proportions':
    case 'means': {
      const { quantity, groups } = known as { quantity?: unknown; groups?: unknown }
      const quantityWrong = quantityProblem(quantity, around)
      if (quantityWrong !== null) return quantityWrong
      if (!Array.isArray(groups) || groups.length !== around.groups) {
        const found = Array.isArray(groups) ? groups.length : 'none'
        return `${quantity}: ${found} groups where the input has ${around.groups}; give one a group, in their order`
      }
      const check = kind === 'means' ? totalsProblem : supportProblem
      return first(groups, (group, i) => check(group as never, `${quantity}, group ${i}`))
    }
    case 'stats': {
      const { stats, curves = [] } = known as { stats?: unknown; curves?: unknown }
      if (!Array.isArray(stats) || !Array.isArray(curves)) return '`stats` has no list of stats'
      return first(stats, (stat) => statProblem(stat, around)) ?? first(curves, (curve) => curveProblem(curve, around))
    }
    default:
      return `it returned ${kind === undefined ? 'no known kind' : `the kind \`${String(kind)}\``}, expected proportions, means, stats, several, notApplicable or incomplete`
  }
}

function first<T>(all: readonly T[], problemOf: (one: T, i: number) => string | null): string | null {
  for (const [i, one] of all.entries()) {
    const problem = problemOf(one, i)
    if (problem !== null) return problem
  }
  return null
}

function quantityProblem(quantity: unknown, { quantities }: Around): string | null {
  if (typeof quantity !== 'string' || quantity === '') return 'a number has no quantity'
  if (quantities === null || quantities.has(quantity)) return null
  return `the quantity \`${quantity}\` is not declared: add it to \`quantities\`, or to \`shows\` where no standard may be about it`
}

function reasonProblem(reason: unknown, of: string): string | null {
  const { code, params } = (reason ?? {}) as { code?: unknown; params?: unknown }
  if (typeof code !== 'string' || typeof params !== 'object' || params === null) {
    return `${of} has no reason: give a message, such as message('REASON_IN_WORDS', { en, fr })`
  }
  return Object.hasOwn(MESSAGES, code) ? null : `${of}: the reason \`${code}\` is not in the catalogue of messages`
}

const SUMS = ['n', 'w', 'w2', 'rows'] as const

function supportProblem(support: Support | undefined, where: string): string | null {
  for (const part of ['positives', 'total'] as const) {
    for (const key of SUMS) {
      const value = support?.[part]?.[key]
      if (!isCount(value)) return `${where}: ${part}.${key} is ${told(value)}, expected a finite number of 0 or more`
    }
  }
  const { positives, total } = support as Support
  if (positives.n > total.n || positives.w > total.w * (1 + 1e-12)) {
    return `${where}: more in the numerator (${positives.n}) than in the denominator (${total.n}), which holds it`
  }
  return null
}

function totalsProblem(totals: MomentTotals | undefined, where: string): string | null {
  for (const key of MOMENT_KEYS) {
    const value = totals?.[key]
    if (!Number.isFinite(value)) return `${where}: ${key} is ${told(value)}, expected a finite number`
  }
  return null
}

function statProblem(stat: Stat, around: Around): string | null {
  const { quantity, comparator, group, versus, value, reason, n, interval } = (stat ?? {}) as Partial<Stat>
  const quantityWrong = quantityProblem(quantity, around)
  if (quantityWrong !== null) return quantityWrong
  const where = `${quantity}/${String(comparator)}`
  if (typeof comparator !== 'string' || comparator === '') return `${quantity} has no comparator`
  for (const one of [group, versus]) {
    const fits =
      one === null ||
      one === 'rest' ||
      (typeof one === 'number' && Number.isInteger(one) && one >= 0 && one < around.groups) ||
      (typeof one === 'object' && one !== undefined)
    if (!fits) return `${where}: there is no group ${told(one)}`
  }
  if (!isCount(n)) return `${where}: n is ${told(n)}, expected how many people it stands on`
  if (value === null) return reasonProblem(reason, where)
  if (!Number.isFinite(value)) return `${where} is ${told(value)}: give null and a reason where there is no number`
  if (interval === null || interval === 'resample') return null
  const bounds = [interval?.lower, interval?.upper]
  if (bounds.some((bound) => bound !== null && !Number.isFinite(bound))) return `${where}: its interval is not finite`
  return null
}

function curveProblem(curve: unknown, around: Around): string | null {
  const { quantity, x, counts, n } = (curve ?? {}) as {
    quantity?: unknown
    x?: unknown
    counts?: unknown
    n?: unknown
  }
  const quantityWrong = quantityProblem(quantity, { ...around, quantities: null })
  if (quantityWrong !== null) return quantityWrong
  if (!Array.isArray(x) || typeof counts !== 'object' || counts === null || !isCount(n)) {
    return `the curve of ${quantity} has no x, counts or n`
  }
  const lists = [x, ...Object.values(counts)]
  const fits = lists.every((list) => Array.isArray(list) && list.length === x.length && list.every(Number.isFinite))
  return fits ? null : `the curve of ${quantity} has a list of another length than x, or a number that is none`
}

const isCount = (value: unknown) => typeof value === 'number' && Number.isFinite(value) && value >= 0

function told(value: unknown): string {
  return value === undefined ? 'missing' : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
