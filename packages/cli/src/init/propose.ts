import { type Text, yesAndNo } from '@exaequo/contract'
import { identifyingColumns, plainName } from '@exaequo/risk'
import type { Look, LookedColumn } from './look.ts'
import { BAD, GOOD, GROUNDS, type GroundName, NO, ROLES, YES } from './names.ts'
import { REASONS } from './reasons.ts'

/** What is proposed, with the reason; `null` is a question. */
export interface Reasoned<T> {
  readonly value: T
  readonly why: Text
}

export interface BinaryProposal {
  readonly column: LookedColumn
  readonly why: Text
  readonly positive: Reasoned<string> | null
  /** Values that count as 0, where there are several others; `null` where they are not known. */
  readonly negative: readonly string[] | null
}

export interface AttributeProposal {
  readonly column: LookedColumn
  readonly criterion: GroundName['criterion']
  readonly why: Text
  readonly reference: Reasoned<string>
  readonly cut: readonly number[] | null
  /** A date of birth: ages are counted on a day that is to be chosen. */
  readonly born: boolean
  /** French law wants a legal basis for such data: left out until one is named. */
  readonly needsLegalBasis: boolean
}

export interface Proposal {
  readonly decision: BinaryProposal | null
  /** Columns of few levels that could be the decision. */
  readonly candidates: readonly LookedColumn[]
  readonly favourable: Reasoned<boolean> | null
  readonly label: BinaryProposal | null
  readonly score: Reasoned<string> | null
  readonly weight: Reasoned<string> | null
  readonly count: Reasoned<string> | null
  readonly unit: Reasoned<string> | null
  readonly attributes: readonly AttributeProposal[]
  readonly leftOut: readonly Reasoned<string>[]
}

/** What a person already said, by an option or an answer. */
export interface Said {
  readonly decision?: string
  readonly positive?: string
  readonly favourable?: boolean
}

const MOST_NUMBERS = 12
const LEGAL_BASIS = new Set(['ethnie', 'religion', 'handicap', 'grossesse', 'etat_sante'])

/** Proposes, from names and counts alone, what each column is for. Nobody is looked at: only columns and their levels. */
export function propose({ rows, columns }: Look, said: Said = {}): Proposal {
  const identifying = new Map(
    identifyingColumns(columns.map(({ name }) => name)).map(({ column, kind }) => [column, kind]),
  )
  const free = columns.filter(({ name }) => (identifying.get(name) ?? 'birth-date') === 'birth-date')
  const used = new Set<string>()
  const take = (role: keyof typeof ROLES, fits: (column: LookedColumn) => boolean): LookedColumn | null => {
    for (const pattern of ROLES[role]) {
      const found = free.find(
        (column) => !used.has(column.name) && pattern.test(plainName(column.name)) && fits(column),
      )
      if (found === undefined) continue
      used.add(found.name)
      return found
    }
    return null
  }

  const declared = said.decision === undefined ? null : (columns.find(({ name }) => name === said.decision) ?? null)
  if (declared !== null) used.add(declared.name)
  const byName = declared ?? take('decision', isBinary)
  const decided = byName ?? onlyYesOrNo()
  if (decided !== null) used.add(decided.name)
  const why = declared !== null ? REASONS.declared : byName !== null ? REASONS.name(byName.name) : REASONS.onlyYesNo
  const decision = decided && binary(decided, why, said.positive)
  const label = take('label', (column) => column.levels?.length === 2)
  const score = take('score', ({ number, levels }) => number !== null && (levels === null || levels.length > 2))
  const count = take('count', ({ number, missing }) => number?.whole === true && number.minimum >= 0 && missing === 0)
  const weight = take('weight', ({ number, missing }) => number !== null && number.minimum >= 0 && missing === 0)
  const unit = take('unit', ({ distinct, missing }) => missing === 0 && distinct > 50 && distinct < rows * 0.95)

  const attributes: AttributeProposal[] = []
  const leftOut: Reasoned<string>[] = []
  for (const column of columns) {
    const { name } = column
    if (used.has(name)) continue
    const kind = identifying.get(name)
    const ground = GROUNDS.find(({ pattern }) => pattern.test(plainName(name)))
    if (kind !== undefined && kind !== 'birth-date') leftOut.push({ value: name, why: REASONS.identifying })
    else if (ground === undefined && isKey(column)) leftOut.push({ value: name, why: REASONS.key })
    else if (ground === undefined)
      leftOut.push({ value: name, why: isYesOrNo(column) ? REASONS.yesNo(column) : REASONS.unknown(column) })
    else {
      const proposed = attribute(column, ground)
      if (proposed === null) leftOut.push({ value: name, why: REASONS.tooMany(ground.what, column) })
      else attributes.push(proposed)
    }
  }
  return {
    decision,
    candidates: columns.filter((column) => !identifying.has(column.name) && isBinary(column)),
    favourable:
      said.favourable === undefined ? favourableOf(decision) : { value: said.favourable, why: REASONS.declared },
    label: label && binary(label, REASONS.name(label.name)),
    score: score && { value: score.name, why: REASONS.score(score) },
    count: count && { value: count.name, why: REASONS.count },
    weight: weight && { value: weight.name, why: REASONS.name(weight.name) },
    unit: count === null && unit !== null ? { value: unit.name, why: REASONS.unit(unit, rows) } : null,
    attributes,
    leftOut,
  }

  /** The one column of yes and no whose name says nothing else: with two of them it is asked. */
  function onlyYesOrNo(): LookedColumn | null {
    const found = free.filter(
      (column) =>
        isYesOrNo(column) &&
        !GROUNDS.some(({ pattern }) => pattern.test(plainName(column.name))) &&
        !Object.values(ROLES).some((patterns) => patterns.some((pattern) => pattern.test(plainName(column.name)))),
    )
    return found.length === 1 ? (found[0] ?? null) : null
  }

  function isKey({ name, distinct }: LookedColumn): boolean {
    return ROLES.unit.some((pattern) => pattern.test(plainName(name))) && distinct >= rows * 0.9
  }
}

function isYesOrNo({ levels }: LookedColumn): boolean {
  return levels !== null && yesAndNo(levels.map(({ value }) => value)) !== null
}

function isBinary({ levels }: LookedColumn): boolean {
  return levels !== null && levels.length >= 2 && levels.length <= 6
}

function binary(column: LookedColumn, why: Text, declared?: string): BinaryProposal {
  const values = (column.levels ?? []).map(({ value }) => value)
  const fits = (pattern: RegExp) => values.filter((value) => pattern.test(plainName(value)))
  const pair = yesAndNo(values)
  const yes = pair === null ? fits(YES) : [pair.yes]
  const [clear = null] = [...fits(GOOD), ...yes, ...(values.length === 2 ? fits(BAD) : [])]
  const positive =
    declared !== undefined
      ? { value: declared, why: REASONS.declared }
      : clear === null
        ? null
        : { value: clear, why: REASONS.word(clear) }
  const others = values.filter((value) => value !== positive?.value)
  const plain = others.every((value) => NO.test(plainName(value)) || BAD.test(plainName(value)))
  return { column, why, positive, negative: others.length < 2 ? [] : plain && positive !== null ? others : null }
}

/** Only where the words leave no doubt: otherwise it is asked. */
function favourableOf(decision: BinaryProposal | null): Reasoned<boolean> | null {
  const value = decision?.positive?.value
  if (decision === null || value === undefined) return null
  const [word, name] = [plainName(value), plainName(decision.column.name)]
  const said = YES.test(word) || isYesOrNo(decision.column) ? name : word
  const shown = said === name ? decision.column.name : value
  if (GOOD.test(said)) return { value: true, why: REASONS.good(shown) }
  return BAD.test(said) ? { value: false, why: REASONS.bad(shown) } : null
}

function attribute(column: LookedColumn, ground: GroundName): AttributeProposal | null {
  const { criterion, what } = ground
  const base = {
    column,
    criterion,
    why: REASONS.ground(column.name, what),
    needsLegalBasis: LEGAL_BASIS.has(criterion),
  }
  const largest = { value: 'largest', why: REASONS.largest }
  if (criterion === 'age' && column.isDate && column.number === null)
    return { ...base, born: true, cut: [25, 50, 65], reference: largest }
  const { number, levels } = column
  if (criterion === 'age' && number !== null && number.maximum <= 130) {
    const cut = [25, 50, 65].filter((edge) => edge > number.minimum && edge <= number.maximum)
    if (cut.length > 0) return { ...base, born: false, cut, reference: largest }
  }
  // Many numbers are an amount, not groups.
  if (levels === null || levels.length < 2 || (number !== null && levels.length > MOST_NUMBERS)) return null
  const usual = levels.find(({ value }) => ground.reference?.test(plainName(value)))
  const reference = usual === undefined ? largest : { value: usual.value, why: REASONS.usual(usual.value) }
  return { ...base, born: false, cut: null, reference }
}
