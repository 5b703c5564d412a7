import {
  computedProblem,
  declaredQuantities,
  type Input,
  LOCALES,
  type Metric,
  metricProblems,
} from '@exaequo/contract'
import { type Case, groupsOf, inputOf } from './case.ts'
import { frozen, numbersOfCells, withoutClockOrChance } from './guards.ts'
import { computeOn, keyOf, numbersIn, numbersOf, quantitiesIn } from './numbers.ts'
import { emptied, independentOf, scaled, split, weighted, withWeightless } from './variants.ts'

/** What is wrong with a metric: where, what, and what to do about it. */
export interface Advice {
  /** The rule that it breaks. */
  readonly property: PropertyName
  /** The case, or the part of the metric. */
  readonly where: string
  readonly says: string
  readonly todo: string
}

export interface PropertyOptions {
  /** Matches numbers (quantity/comparator/group) that are meant to depend on how many people there are. */
  readonly sized?: RegExp
  /** It has a number for every table, so that no case can show where there is none. */
  readonly defined?: boolean
  /** Of the toolkit's own metrics, which give each other's quantities: what it gives need not be declared. */
  readonly anyQuantity?: boolean
  /** Counts a part of a cell as it counts a cell: about what a table looks like, not about the people in it. */
  readonly whole?: boolean
}

type Found = Omit<Advice, 'property' | 'where'> & { readonly where?: string }
type OfCase = (metric: Metric, one: Case, options: PropertyOptions) => Found | null

/** Rules about a metric with all of its cases. */
const OF_METRIC = {
  'is whole': (metric: Metric) =>
    metricProblems(metric).map(({ where, expected }) => ({
      where,
      says: 'it is missing, or of another form',
      todo: `Write ${expected}.`,
    })),
  'speaks every language': ({ strings }: Metric) =>
    Object.entries(strings ?? {}).flatMap(([key, text]) =>
      LOCALES.some((locale) => !text?.[locale]?.trim())
        ? [
            {
              where: `strings.${key}`,
              says: 'it is not there in every language',
              todo: `Write it in ${LOCALES.join(' and ')}: a report is read in both.`,
            },
          ]
        : text.en === text.fr && /\s/.test(text.en)
          ? [
              {
                where: `strings.${key}`,
                says: 'both languages say the same',
                todo: 'Translate it: readers of the other language get this sentence.',
              },
            ]
          : [],
    ),
  'has cases with sources': (_: Metric, cases: readonly Case[], { defined }: PropertyOptions) => {
    const found: Found[] = []
    if (cases.length === 0)
      found.push({ where: 'cases.yaml', says: 'there is no case', todo: 'Write one: a table in, numbers out.' })
    const names = cases.map(({ name }) => name)
    for (const name of new Set(names.filter((name, i) => names.indexOf(name) < i)))
      found.push({
        where: `case "${name}"`,
        says: 'two cases have this name',
        todo: 'Rename one: a failure names its case.',
      })
    for (const { name, source } of cases)
      if (!source)
        found.push({
          where: `case "${name}"`,
          says: 'its numbers have no source',
          todo: 'Say in `source` where they come from: a paper with its page, another library, or by hand.',
        })
    const empty = cases.filter(
      ({ expect, notApplicable }) => notApplicable === undefined && (expect ?? []).length === 0,
    )
    for (const { name } of empty)
      found.push({
        where: `case "${name}"`,
        says: 'it expects nothing',
        todo: 'Add `expect`, or `notApplicable` with the code of the reason.',
      })
    const numbers = cases.some((one) => one.expect?.some(({ is }) => typeof is === 'number'))
    if (!numbers)
      found.push({
        where: 'cases.yaml',
        says: 'no case expects a number',
        todo: 'Add one whose result you know from elsewhere.',
      })
    const without = cases.some(
      (one) => one.notApplicable !== undefined || one.expect?.some(({ is }) => typeof is === 'string'),
    )
    if (!without && !defined)
      found.push({
        where: 'cases.yaml',
        says: 'no case shows where there is no number',
        todo: 'Add one with an empty denominator (`is: EMPTY_DENOMINATOR`), or `notApplicable` with the code of the reason.',
      })
    return found
  },
} as const satisfies Record<
  string,
  (metric: Metric, cases: readonly Case[], options: PropertyOptions) => readonly Found[]
>

/** Rules that hold on every case. */
const OF_CASE = {
  'gives the numbers of its cases': (metric, one) => {
    const numbers = numbersOf(metric, one)
    if (one.notApplicable !== undefined && numbers.get('notApplicable') !== one.notApplicable)
      return {
        says: `it was expected to say ${one.notApplicable}, and says ${numbers.get('notApplicable') ?? 'numbers'}`,
        todo: 'Return { kind: "notApplicable", reason: message(code, params) } there, or mend the case.',
      }
    for (const { quantity, comparator, group, at, is } of one.expect ?? []) {
      const key = keyOf(quantity, comparator, group, at)
      const found = numbers.get(key)
      if (found === undefined)
        return {
          says: `${key} is not there, but ${[...numbers.keys()].slice(0, 6).join(', ') || 'nothing'}`,
          todo: 'Look at the spelling of quantity, comparator and group in the case.',
        }
      if (typeof is === 'number' ? !close(found, is) : found !== is)
        return {
          says: `${key} is ${found}, expected ${is}`,
          todo: `The case says it is from: ${one.source}. Mend whichever of the two is wrong.`,
        }
    }
    return null
  },
  'leaves its input as it was': (metric, one) => {
    const input = inputOf(one, metric)
    const before = numbersOfCells(input)
    try {
      computeOn(metric, frozen(input), one)
    } catch (error) {
      if (
        error instanceof TypeError &&
        /read only|read-only|not extensible|Cannot (add|delete|assign)/.test(error.message)
      )
        return {
          says: `it changes its input: ${error.message}`,
          todo: 'Copy what you change ([...list], list.slice()): the next metric reads the same cells.',
        }
      throw error
    }
    const changed = numbersOfCells(input).some((list, i) => list.some((value, k) => !Object.is(value, before[i]?.[k])))
    return changed
      ? {
          says: 'it changes the numbers of its cells',
          todo: 'Copy them (list.slice()): the next metric reads the same cells.',
        }
      : null
  },
  'gives the same twice': (metric, one) => {
    const once = () => withoutClockOrChance(() => numbersOf(metric, one))
    const [first, second] = [once(), once()]
    if (typeof first === 'string' || typeof second === 'string')
      return {
        says: `it uses ${typeof first === 'string' ? first : second}`,
        todo: 'Compute from the cells alone; for an interval by chance return `interval: "resample"`, and the runner draws with a seed.',
      }
    const differs = firstDifference(first, second)
    return differs
      ? {
          says: `two calls differ: ${differs}`,
          todo: 'Keep nothing between calls: no variable outside `compute` that changes.',
        }
      : null
  },
  'does not mind the order of groups': (metric, one) => {
    if (one.reference === null) return null
    const names = groupsOf(one)
    const reference = one.reference ?? names[0] ?? null
    const differs = firstDifference(
      numbersOf(metric, one),
      numbersOf(metric, { ...one, reference }, [...names].reverse()),
    )
    return differs
      ? {
          says: `with the groups in reverse order, ${differs}`,
          todo: 'Read the group of a cell as Number(domain.group[at.group[i]]) and the reference as input.reference, never by position.',
        }
      : null
  },
  'does not mind how many people there are': (metric, one, { sized }) => {
    const differs = firstDifference(numbersOf(metric, one), numbersOf(metric, scaled(one, 3)), (key) =>
      grows(key, sized),
    )
    return differs
      ? {
          says: `with three times as many people of every kind, ${differs}`,
          todo: 'Divide by the people it is about. A number that is meant to grow is named in `sized` of testMetric.',
        }
      : null
  },
  'does not mind how people are spread over cells': (metric, one, { whole }) => {
    if (whole === true) return null
    const order = groupsOf(one)
    const differs = firstDifference(
      numbersOf(metric, one),
      numbersIn(computeOn(metric, split(inputOf(one, metric)), one), order, one),
    )
    return differs
      ? {
          says: `with each cell written as two, ${differs}`,
          todo: 'Add up every cell that matches (sumWhere): do not take the first, and count people (measure.n), not cells.',
        }
      : null
  },
  'lets people of no weight change nothing': (metric, one, { sized }) => {
    const differs = firstDifference(numbersOf(metric, weighted(one)), numbersOf(metric, withWeightless(one)), (key) =>
      grows(key, sized),
    )
    return differs
      ? {
          says: `with people of weight 0 added, ${differs}`,
          todo: 'Take values from measure.w, the sum of weights; measure.n is for how sure one may be.',
        }
      : null
  },
  'stays in its range': (metric, one) => {
    const [low, high] = metric.range
    for (const [key, value] of numbersOf(metric, one)) {
      if (typeof value !== 'number' || !key.includes('/value/')) continue
      if ((low !== null && value < low) || (high !== null && value > high))
        return {
          says: `${key} is ${value}, and range says ${low ?? '−∞'} to ${high ?? '∞'}`,
          todo: 'Mend the number, or say the range that it truly has.',
        }
    }
    return null
  },
  'has a reason where it has no number': (metric, one) => {
    for (const own of [one, ...emptied(one)]) {
      const input = inputOf(own, metric, groupsOf(one))
      let problem: string | null
      try {
        problem = computedProblem(computeOn(metric, input, own), { groups: input.groups.length, quantities: null })
      } catch (error) {
        problem = `it throws ${error}`
      }
      if (problem !== null)
        return {
          says: own === one ? problem : `with ${own.name}, ${problem}`,
          todo: 'Where there is nothing to divide by, give `value: null` with `reason: message("EMPTY_DENOMINATOR")`, never NaN, Infinity or 0.',
        }
    }
    return null
  },
  'gives only quantities that it declares': (metric, one, { anyQuantity }) => {
    if (anyQuantity === true) return null
    const declared = declaredQuantities(metric)
    const given = quantitiesIn(computeOn(metric, inputOf(one, metric), one))
    const other = given.find((own) => !declared.includes(own))
    return other === undefined
      ? null
      : {
          where: 'quantities',
          says: `it gives \`${other}\`, and declares ${declared.join(', ') || 'nothing'}`,
          todo: 'Add it to `quantities`, and a standard may be about it; or to `shows`.',
        }
  },
  'reads no role that it does not declare': (metric, one) => {
    const input = inputOf(one, metric)
    const read: string[] = []
    try {
      computeOn(
        metric,
        {
          ...input,
          cells: { ...input.cells, domain: watched(input.cells.domain, read), at: watched(input.cells.at, read) },
        } as Input,
        one,
      )
    } catch (error) {
      if (read.length === 0) throw error
    }
    return read.length === 0
      ? null
      : {
          says: `it reads \`${read[0]}\`, and declares ${metric.needs.join(', ') || 'nothing'}`,
          todo: 'Add it to `needs`, or to `uses` if it does without: an audit that lacks it then says so.',
        }
  },
} as const satisfies Record<string, OfCase>

/** Holds on one table made for it. */
const AT_INDEPENDENCE = 'is at its ideal where everyone fares alike'

export type PropertyName =
  | keyof typeof OF_METRIC
  | keyof typeof OF_CASE
  | typeof AT_INDEPENDENCE
  | 'gives the same through an engine'

export const CASE_PROPERTIES = Object.keys(OF_CASE) as (keyof typeof OF_CASE)[]
export const METRIC_PROPERTIES = [...(Object.keys(OF_METRIC) as (keyof typeof OF_METRIC)[]), AT_INDEPENDENCE] as const

/** What is wrong with the metric by one rule of those about the whole of it. */
export function metricAdvice(
  property: (typeof METRIC_PROPERTIES)[number],
  metric: Metric,
  cases: readonly Case[],
  options: PropertyOptions = {},
): Advice[] {
  if (property !== AT_INDEPENDENCE)
    return OF_METRIC[property](metric, cases, options).map((own) => ({ where: metric.id, ...own, property }))
  const [one] = cases
  const found = one === undefined ? null : notIdeal(metric, one, options)
  return found === null ? [] : [{ where: 'groups that are alike', ...found, property }]
}

/** What is wrong with it on one case by one rule; `null`: nothing. */
export function caseAdvice(
  property: keyof typeof OF_CASE,
  metric: Metric,
  one: Case,
  options: PropertyOptions = {},
): Advice | null {
  try {
    const found = (OF_CASE[property] as OfCase)(metric, one, options)
    return found === null ? null : { where: `case "${one.name}"`, ...found, property }
  } catch (error) {
    const says = `it throws ${error instanceof Error ? `${error.name}: ${error.message}` : error}`
    return {
      where: `case "${one.name}"`,
      property,
      says,
      todo: 'Return what is not there as `value: null` with a reason; throw nothing.',
    }
  }
}

/** Every advice at once: what `testMetric` fails with. */
export function allAdvice(metric: Metric, cases: readonly Case[], options: PropertyOptions = {}): Advice[] {
  const own = METRIC_PROPERTIES.flatMap((property) => metricAdvice(property, metric, cases, options))
  return [
    ...own,
    ...CASE_PROPERTIES.flatMap((property) => cases.flatMap((one) => caseAdvice(property, metric, one, options) ?? [])),
  ]
}

export function adviceText(metric: Pick<Metric, 'id'>, { where, says, todo }: Advice): string {
  return `${metric.id}, ${where}: ${says}.\n→ ${todo}`
}

type Numbers = ReadonlyMap<string, number | string>

function notIdeal(metric: Metric, one: Case, { sized }: PropertyOptions): Found | null {
  let numbers: Numbers
  try {
    numbers = numbersOf(metric, independentOf(one))
  } catch {
    // Told by the cases.
    return null
  }
  for (const [key, value] of numbers) {
    // Groups of unequal size then differ though everything else is equal.
    if (sized?.test(key) || typeof value !== 'number') continue
    const [, comparator = ''] = key.split('/')
    const ideal = /difference/i.test(comparator) || comparator === 'spread' ? 0 : /ratio$/i.test(comparator) ? 1 : null
    if (ideal !== null && !close(value, ideal))
      return {
        says: `${key} is ${value}, and parity is ${ideal}`,
        todo: 'Compare groups by shares of their own people; look for the group whose size enters.',
      }
  }
  return null
}

/** Counts grow with the people, and what chance adds to an error, or makes of a number alone, shrinks. */
function grows(key: string, sized: RegExp | undefined): boolean {
  return /\/curve\/|Unbiased|\/expectedUnderEquality\//.test(key) || sized?.test(key) === true
}

/** The first number that is another in the second list, in words. */
export function firstDifference(
  before: Numbers,
  after: Numbers,
  skip: ((key: string) => boolean) | null = null,
): string | null {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [a, b] = [before.get(key), after.get(key)]
    // Among more people there may be a number where there was a reason.
    if (skip !== null && (skip(key) || typeof a !== 'number' || typeof b !== 'number')) continue
    const same = typeof a === 'number' && b !== undefined ? close(b, a) : a === b
    if (!same) return `${key} is ${b ?? 'not there'} where it was ${a ?? 'not there'}`
  }
  return null
}

function close(found: number | string, expected: number): boolean {
  return typeof found === 'number' && Math.abs(found - expected) <= 5e-13 * Math.max(1, Math.abs(expected))
}

/** Names that are read and not there. */
function watched<T extends object>(table: T, read: string[]): T {
  return new Proxy(table, {
    get: (target, name) => {
      if (typeof name === 'string' && !(name in target)) read.push(name)
      return target[name as keyof T]
    },
  })
}
