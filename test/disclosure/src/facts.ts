// What a reader of a result is told of counts: which people are counted, and how many they are.
import type { Condition, Estimate, Group, Metric, Result, Role } from '@exaequo/contract'

/** People in the data as a reader imagines them: every combination that the names in the result allow. */
export interface Kind {
  readonly a: string | null
  readonly b: string | null
  readonly c: string | null
  readonly t: string
  readonly decision: '0' | '1'
  readonly label: '0' | '1' | null
  readonly proposed: '0' | '1'
  readonly out: number
}

type Name = 'a' | 'b' | 'c'

export interface Fact {
  readonly about: string
  /** Places in the list of kinds. */
  readonly of: readonly number[]
  readonly n: number
}

/** Every kind that may exist, from the names of levels alone. Of those left out, the attributes and why. */
export function kindsOf(result: Result, strata: readonly string[]): Kind[] {
  const levels = (id: string) =>
    result.audit.attributes.find((one) => one.id === id)?.levels.map(({ level }) => level) ?? []
  const labels = result.audit.label === null ? ([null] as const) : (['1', '0', null] as const)
  const proposals = result.audit.funnel.length === 0 ? (['0'] as const) : (['1', '0'] as const)
  const third = levels('c').length === 0 ? [''] : levels('c')
  const used = levels('a').flatMap((a) =>
    levels('b').flatMap((b) =>
      third.flatMap((c) =>
        (strata.length === 0 ? [''] : strata).flatMap((t) =>
          (['0', '1'] as const).flatMap((decision) =>
            labels.flatMap((label) =>
              proposals.map((proposed): Kind => ({ a, b, c, t, decision, label, proposed, out: 0 })),
            ),
          ),
        ),
      ),
    ),
  )
  // A level may be that of people left out alone.
  const named = (id: string) => [
    ...new Set([
      ...levels(id),
      ...result.estimates.flatMap(({ group }) => (id in group ? [group[id] ?? null] : [])),
      // Without a level they are in no group.
      ...(result.audit.attributes.find((one) => one.id === id)?.missing === 'exclude' ? [null] : []),
    ]),
  ]
  const thirdNamed = named('c').length === 0 ? [''] : named('c')
  const rest = { t: '', decision: '0', label: null, proposed: '0' } as const
  const left = [1, 2].flatMap((out) =>
    named('a').flatMap((a) => named('b').flatMap((b) => thirdNamed.map((c): Kind => ({ ...rest, a, b, c, out })))),
  )
  return [...used, ...left]
}

/** All counts in a result, whole or public: a number that is not there is no fact. */
export function factsOf(result: Result, kinds: readonly Kind[], metrics: readonly Metric[]): Fact[] {
  const facts = new Map<string, Fact>()
  const tell = (about: string, matches: (kind: Kind) => boolean, n: number | null | undefined) => {
    if (n == null) return
    const of = kinds.flatMap((kind, i) => (matches(kind) ? [i] : []))
    facts.set(`${of.join()}=${n}`, { about, of, n })
  }
  const used = (kind: Kind) => kind.out === 0
  const { data, attributes } = result.audit
  const outOf = (code: string, column: unknown) => (code.startsWith('LEFT_OUT_FILTER') ? (column === 'f' ? 1 : 2) : -1)
  tell('used', used, data.used)
  tell('people', () => true, data.people)
  tell('records', () => true, data.rows)
  if (result.audit.label !== null) tell('without label', (kind) => used(kind) && kind.label === null, data.labelMissing)
  for (const { reason, n } of data.leftOut) {
    const out = outOf(reason.code, reason.params.column)
    tell(`left out ${out}`, (kind) => kind.out === out, n)
  }
  for (const { id, levels, missingPeople } of attributes) {
    const own = id as Name
    for (const { level, n } of levels) tell(`${id}=${level}`, (kind) => used(kind) && kind[own] === level, n)
    tell(`${id} missing`, (kind) => used(kind) && kind[own] === null, missingPeople)
  }
  const excluded = (id: string) => attributes.find((one) => one.id === id)?.missing === 'exclude'
  for (const estimate of result.estimates) {
    const { id, attributes: set, stratum, group, versus, quantity, support, value, comparator, exactness } = estimate
    if (exactness === 'withheld') continue
    const inTable = (kind: Kind) =>
      used(kind) &&
      set.every((own) => !excluded(own) || kind[own as Name] !== null) &&
      (stratum === null || kind.t === stratum.t)
    const inGroup = (kind: Kind, one: Group) => Object.entries(one).every(([key, level]) => kind[key as Name] === level)
    const own = (kind: Kind) => inTable(kind) && inGroup(kind, group)
    const other = (kind: Kind) =>
      inTable(kind) && (versus === 'rest' ? !inGroup(kind, group) : versus !== null && inGroup(kind, versus))
    const asked = ofProcess(estimate)
    if (asked !== null) {
      const { mine, among, positives: x, total: n } = asked
      const everywhere = (kind: Kind) =>
        inGroup(kind, group) && set.every((id) => !excluded(id) || kind[id as Name] !== null)
      tell(`${id} x`, (kind) => everywhere(kind) && mine(kind), x)
      if (n !== null) {
        tell(`${id} n`, (kind) => everywhere(kind) && among(kind), n)
        tell(`${id} n − x`, (kind) => everywhere(kind) && among(kind) && !mine(kind), n - x)
      }
      continue
    }
    const rate = metrics.find((metric) => metric.rate?.quantity === quantity)?.rate
    if (support !== null && rate !== undefined) {
      const [numerator, denominator] = [rate.numerator, rate.denominator].map(
        (conditions) => (kind: Kind) => conditions.some((one) => matches(kind, one)),
      ) as [(kind: Kind) => boolean, (kind: Kind) => boolean]
      const { positives, total, versusPositives, versusTotal } = support
      for (const [who, x, n] of [
        [own, positives, total],
        [other, versusPositives, versusTotal],
      ] as const) {
        // A group with nobody in it has no counts.
        if (n === 0) continue
        tell(`${id} x`, (kind) => who(kind) && numerator(kind), x)
        tell(`${id} n`, (kind) => who(kind) && denominator(kind), n)
        if (x !== undefined && n !== undefined) {
          tell(`${id} n − x`, (kind) => who(kind) && denominator(kind) && !numerator(kind), n - x)
        }
      }
    }
    const counted = COUNTS[quantity]
    if (counted !== undefined && comparator === 'value') {
      tell(id, (kind) => own(kind) && matches(kind, counted), value)
    }
  }
  return [...facts.values()]
}

/** What a number about the process counts: those who answer yes, and those asked; the make-up of a step says nothing of these. */
function ofProcess({ metric, at, support, comparator }: Estimate) {
  if (support === null || comparator !== 'value') return null
  const { positives, total } = support
  const used = (kind: Kind) => kind.out === 0
  const proposed = (kind: Kind) => used(kind) && kind.proposed === '1'
  if (metric === 'left-out') {
    const out = at?.reason === 'filter:0' ? 1 : 2
    const among = (kind: Kind) => out === 1 || kind.out !== 1
    return { mine: (kind: Kind) => kind.out === out, among, positives, total }
  }
  if (metric === 'human-step') {
    const side = at?.proposed === 'yes' ? '1' : '0'
    const among = (kind: Kind) => used(kind) && kind.proposed === side
    return { mine: (kind: Kind) => among(kind) && kind.decision !== side, among, positives, total }
  }
  if (metric !== 'funnel' && metric !== 'funnel-share') return null
  const granted = (kind: Kind) => proposed(kind) && kind.decision === '1'
  const [mine, among] =
    at?.step === 'all' ? [used, used] : at?.step === 'proposed' ? [proposed, used] : [granted, proposed]
  return { mine, among, positives, total: metric === 'funnel' ? total : null }
}

/** Groups that no line is about do not exist, where the lines of their table are listed. */
export function absences(result: Result, kinds: readonly Kind[]): Fact[] {
  const told: Fact[] = []
  const lines = result.estimates.filter(
    ({ comparator, quantity }) => comparator === 'value' && quantity === 'selectionRate',
  )
  const tables = new Map(
    lines.map(({ attributes, stratum }) => [JSON.stringify([attributes, stratum !== null]), attributes]),
  )
  for (const [key, attributes] of tables) {
    const within = lines.filter((one) => JSON.stringify([one.attributes, one.stratum !== null]) === key)
    const stratified = within.some(({ stratum }) => stratum !== null)
    if (attributes.length === 0) continue
    const nameOf = (kind: Kind) =>
      JSON.stringify([attributes.map((id) => kind[id as Name]), stratified ? kind.t : null])
    const listed = new Set(
      within.map(({ group, stratum }) =>
        JSON.stringify([attributes.map((id) => group[id] ?? null), stratum?.t ?? null]),
      ),
    )
    const skips = (kind: Kind) =>
      attributes.some(
        (id) =>
          kind[id as Name] === null && result.audit.attributes.find((one) => one.id === id)?.missing === 'exclude',
      )
    const of = kinds.flatMap((kind, i) => (kind.out === 0 && !skips(kind) && !listed.has(nameOf(kind)) ? [i] : []))
    if (of.length > 0) told.push({ about: `nobody else in ${key}`, of, n: 0 })
  }
  return told
}

const COUNTS: Readonly<Record<string, Condition<Role>>> = {
  truePositives: { decision: '1', label: '1' },
  falsePositives: { decision: '1', label: '0' },
  falseNegatives: { decision: '0', label: '1' },
  trueNegatives: { decision: '0', label: '0' },
}

function matches(kind: Kind, condition: Condition<Role>): boolean {
  return (Object.entries(condition) as ['decision' | 'label', string][]).every(([role, level]) => kind[role] === level)
}
