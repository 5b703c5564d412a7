import type { Formula } from './metric.ts'
import { CHAPTERS } from './section.ts'
import { LOCALES } from './text.ts'

/** Something wrong with how a plug-in is written: where in it, and what was expected there. */
export interface PluginProblem {
  readonly where: string
  readonly expected: string
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const ROLES = [
  'decision',
  'label',
  'scoreAboveMedian',
  'score',
  'target',
  'prediction',
  'class',
  'trueClass',
  'stratum',
]
const MOMENTS = ['score', 'target', 'prediction', 'error', 'absError', 'squaredError']
const FAMILIES = [
  'independence',
  'separation',
  'sufficiency',
  'calibration',
  'individual',
  'ranking',
  'regression',
  'data',
]
const RULES = ['ratio', 'difference', 'parity', 'point']

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => boolean

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isBoth: Check = (value) => isRecord(value) && LOCALES.every((locale) => isText(value[locale]))
const isId: Check = (value) => typeof value === 'string' && ID.test(value)
const listOf =
  (one: Check, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(one)
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    words.includes(value as string)
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value)
const isBound: Check = (value) => value === null || isNumber(value)
const isDay: Check = (value) => value === null || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
const isFormula: Check = (value) => isText(value as Formula) || isBoth(value)
const isRate: Check = (value) =>
  isRecord(value) && isText(value.quantity) && [value.numerator, value.denominator].every(listOf(isRecord, 1))
const isCitation: Check = (value) => isRecord(value) && isText(value.title)
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const BOTH = 'a text in both languages: { en, fr }'
const KEBAB = 'a name such as `lower-case-words`'

/** Every field that an author must fill: a check, and what to say where it fails. */
type Shape = readonly (readonly [field: string, check: Check, expected: string])[]

const METRIC: Shape = [
  ['id', isId, KEBAB],
  ['bundle', isId, KEBAB],
  ['family', oneOf(FAMILIES), `one of ${FAMILIES.join(', ')}`],
  ['strings.title', isBoth, BOTH],
  ['strings.description', isBoth, BOTH],
  ['strings.limits', isBoth, `what this number cannot see, as ${BOTH}`],
  ['cite', listOf(isCitation, 1), 'at least one citation with a title: where the metric is defined'],
  ['needs', listOf(oneOf(ROLES)), `a list of roles: ${ROLES.join(', ')}`],
  ['uses', optional(listOf(oneOf(ROLES))), `a list of roles: ${ROLES.join(', ')}`],
  ['moments', optional(listOf(oneOf(MOMENTS))), `a list of amounts: ${MOMENTS.join(', ')}`],
  ['scope', optional(oneOf(['set', 'strata', 'audit'])), 'one of set, strata, audit'],
  ['formula', isFormula, 'a formula, or its words in both languages'],
  ['ideal', isRecord, 'the value at parity, such as { difference: 0, ratio: 1 }'],
  [
    'range',
    (value) => listOf(isBound, 2)(value) && (value as unknown[]).length === 2,
    'two limits, such as [0, 1]; null where there is none',
  ],
  ['quantities', optional(listOf(isText)), 'a list of the quantities it gives'],
  ['shows', optional(listOf(isText)), 'a list of the quantities it gives beside'],
  ['rate', optional(isRate), 'a quantity, and conditions on cells as numerator and denominator (use defineRate)'],
  ['options', optional(isRecord), 'options by their name'],
  ['judged', (value) => typeof value === 'boolean', 'true or false'],
  ['compute', (value) => typeof value === 'function', 'a function'],
]

const STANDARD: Shape = [
  ['id', isId, KEBAB],
  ['title', isBoth, BOTH],
  ['description', isBoth, BOTH],
  ['origin', isBoth, `where the benchmark comes from, as ${BOTH}`],
  ['regime', isText, 'a regime, such as `us-eeoc`'],
  ['cite', listOf(isCitation, 1), 'at least one citation with a title: where the threshold comes from'],
  ['appliesFrom', isDay, 'a day as YYYY-MM-DD, or null'],
  ['quantities', (value) => value === 'any' || listOf(isText)(value), "quantities, or 'any'"],
  ['rule.kind', oneOf(RULES), `one of ${RULES.join(', ')}`],
]

const SECTION: Shape = [
  ['id', isId, KEBAB],
  ['title', isBoth, BOTH],
  ['place.chapter', oneOf(CHAPTERS), `one of ${CHAPTERS.join(', ')}`],
  ['place.order', (value) => isNumber(value) && (value as number) > 0, 'a number above 0: 0 opens the chapter'],
  ['per', oneOf(['audit', 'attribute']), 'one of audit, attribute'],
  ['empty', oneOf(['notFilled', 'omit']), 'one of notFilled, omit'],
  ['print', (value) => typeof value === 'function', 'a function (use defineSection)'],
]

const DATASET: Shape = [
  ['id', isId, KEBAB],
  ['dependencies', isRecord, 'packages with the command that installs each; {} where there are none'],
  ['claims', (value) => typeof value === 'function', 'a function'],
  ['open', (value) => typeof value === 'function', 'a function'],
]

const DATABASE: Shape = DATASET.filter(([field]) => field !== 'claims')

const KINDS = {
  metrics: METRIC,
  standards: STANDARD,
  sections: SECTION,
  datasets: DATASET,
  databases: DATABASE,
} as const satisfies Record<string, Shape>

export const PLUGIN_KINDS = Object.keys(KINDS) as (keyof typeof KINDS)[]

/** Everything that is missing or of the wrong form in a plug-in; empty: nothing. Calls none of its code. */
export function pluginProblems(plugin: unknown): PluginProblem[] {
  if (!isRecord(plugin)) return [{ where: 'default', expected: 'a default export made by definePlugin' }]
  const problems: PluginProblem[] = []
  if (!listOf(isText)(plugin.infers)) {
    problems.push({ where: 'infers', expected: 'a list of what it infers about people: [] where it infers nothing' })
  }
  if (!optional(isText)(plugin.contract)) {
    problems.push({ where: 'contract', expected: 'versions of @exaequo/contract, such as ^0.1.0' })
  }
  for (const [kind, shape] of Object.entries(KINDS)) {
    const own = plugin[kind]
    if (own === undefined) continue
    if (!Array.isArray(own)) problems.push({ where: kind, expected: 'a list' })
    else problems.push(...own.flatMap((one, i) => shapeProblems(one, shape, `${kind}[${nameOf(one, i)}]`)))
  }
  const unknown = Object.keys(plugin).filter((key) => !['infers', 'contract', ...PLUGIN_KINDS].includes(key))
  for (const key of unknown)
    problems.push({ where: key, expected: `one of contract, infers, ${PLUGIN_KINDS.join(', ')}` })
  return problems
}

/** The same of one metric alone. */
export function metricProblems(metric: unknown): PluginProblem[] {
  return shapeProblems(metric, METRIC, nameOf(metric, 0))
}

/** The same of one standard alone. */
export function standardProblems(standard: unknown): PluginProblem[] {
  return shapeProblems(standard, STANDARD, nameOf(standard, 0))
}

function nameOf(one: unknown, i: number): string {
  return isRecord(one) && isText(one.id) ? String(one.id) : String(i)
}

function shapeProblems(one: unknown, shape: Shape, name: string): PluginProblem[] {
  if (!isRecord(one)) return [{ where: name, expected: 'an object' }]
  const problems = shape
    .filter(([field, check]) => !check(at(one, field)))
    .map(([field, , expected]) => ({ where: `${name}.${field}`, expected }))
  if (shape === STANDARD) problems.push(...ruleProblems(one.rule, name))
  return problems
}

function ruleProblems(rule: unknown, name: string): PluginProblem[] {
  if (!isRecord(rule) || rule.kind === 'parity' || !RULES.includes(rule.kind as string)) return []
  const fits =
    isNumber(rule.threshold) && (rule.kind !== 'ratio' || (Number(rule.threshold) > 0 && Number(rule.threshold) <= 1))
  return fits ? [] : [{ where: `${name}.rule.threshold`, expected: 'a number; of a ratio, above 0 and at most 1' }]
}

function at(one: Fields, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), one)
}
