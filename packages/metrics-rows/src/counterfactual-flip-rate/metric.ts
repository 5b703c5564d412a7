import {
  AuditError,
  defineRowMetric,
  type FeatureRecord,
  message,
  type RecordScorer,
  type RowAttribute,
  type RowInput,
  type RowTools,
  type Stat,
} from '@exaequo/contract'
import { mcNemarExact, pairedDifference, wilson } from '@exaequo/statistics'
import { EVERYONE, groupOf, notApplicable, rowsOf, stats, support, tooFew } from '../shared/groups.ts'
import { strings } from './strings.ts'

/**
 * Asks the model again about the same people with one protected input set to another level, everything else as it was.
 * `counterfactualFlipRate`: the share whose decision changes (all changes, or by `direction`; Wilson), of a group set to
 * the level `to`, and of everyone set to any other level. `counterfactualDifference`: the rate of the decision after minus
 * before (paired: Newcombe's interval, McNemar's exact test). 0 where the model does not use the input.
 * Both decisions are the model's own: the data's decision is not used, and how often it differs is said.
 * @see Kusner, Loftus, Russell, Silva 2017, https://arxiv.org/abs/1703.06856 (the inputs that follow from the changed one
 *   are not changed here); Newcombe 1998; McNemar 1947
 */
export const counterfactualFlipRate = defineRowMetric({
  id: 'counterfactual-flip-rate',
  bundle: 'rows',
  family: 'individual',
  strings,
  cite: [
    {
      title: 'Counterfactual Fairness',
      authors: 'M. J. Kusner, J. R. Loftus, C. Russell, R. Silva',
      year: 2017,
      url: 'https://arxiv.org/abs/1703.06856',
    },
    {
      title: 'Improved Confidence Intervals for the Difference Between Binomial Proportions Based on Paired Data',
      authors: 'R. G. Newcombe',
      year: 1998,
      url: 'https://doi.org/10.1002/(SICI)1097-0258(19981130)17:22<2635::AID-SIM954>3.0.CO;2-C',
    },
  ],
  needs: { rows: true, roles: ['decision'] },
  formula: {
    en: 'people whose decision changes / people asked again',
    fr: 'personnes dont la décision change / personnes pour qui la question est reposée',
  },
  ideal: { value: 0, difference: 0 },
  range: [0, 1],
  async ask(input, _, tools) {
    const { scorer } = tools
    if (scorer === null) return [notApplicable(EVERYONE, message('NO_SCORER'))]
    if (input.decides?.column !== scorer.column) {
      return [notApplicable(EVERYONE, message('DECISION_NOT_FROM_SCORE'))]
    }
    const { decides } = input
    if (input.rows < input.floor) return [notApplicable(EVERYONE, tooFew(input.floor))]
    const records = Array.from({ length: input.rows }, (_, row) => input.record(row))
    const before = await decisions(scorer, decides, records, tools)
    if (typeof before === 'string') return [notApplicable(EVERYONE, message('SCORER_FAILED', { detail: before }))]
    const answers = []
    for (const attribute of input.attributes)
      answers.push(await changed(input, attribute, records, before, { scorer, decides }, tools))
    return answers
  },
})

async function changed(
  input: RowInput,
  attribute: RowAttribute,
  records: readonly FeatureRecord[],
  before: Uint8Array,
  { scorer, decides }: { readonly scorer: RecordScorer; readonly decides: Decides },
  tools: RowTools,
) {
  const { id, column, levels, asInput, at } = attribute
  if (asInput === null) return notApplicable([id], message('ATTRIBUTE_NOT_AN_INPUT', { attribute: id }))
  const found: Stat[] = []
  const everChanged = new Uint8Array(input.rows)
  for (const [to, value] of asInput.entries()) {
    if (value === null || levels[to] === null) continue
    const moved = [...at.keys()].filter((row) => at[row] !== to && at[row] !== -1)
    if (moved.length === 0) continue
    const asked = moved.map((row) => ({ ...records[row], [column]: value }))
    const after = await decisions(scorer, decides, asked, tools)
    if (typeof after === 'string') return notApplicable([id], message('SCORER_FAILED', { detail: after }))
    const answer = new Map(moved.map((row, i) => [row, after[i] as number]))
    for (const row of moved) if (answer.get(row) !== before[row]) everChanged[row] = 1
    for (const from of levels.keys()) {
      if (from !== to) found.push(...flips(input, attribute, { from, to, before, answer }))
    }
  }
  const known = [...at.keys()].filter((row) => at[row] !== -1)
  const any = known.filter((row) => everChanged[row] === 1).length
  const differs = differing(input, before)
  return stats(
    [id],
    [
      {
        ...rate(
          { quantity: 'counterfactualFlipRate', comparator: 'value', group: null, versus: null },
          any,
          known.length,
          input.level,
        ),
        ...(differs === 0 ? {} : { remarks: [message('MODEL_DIFFERS', { n: differs, rows: input.rows })] }),
      },
      ...found,
    ],
  )
}

type Decides = NonNullable<RowInput['decides']>

interface Change {
  readonly from: number
  readonly to: number
  readonly before: Uint8Array
  readonly answer: ReadonlyMap<number, number>
}

function flips(input: RowInput, attribute: RowAttribute, { from, to, before, answer }: Change): Stat[] {
  const members = rowsOf(attribute, from)
  const n = members.length
  const group = groupOf(attribute, from)
  const level = attribute.levels[to] ?? ''
  const flip = { quantity: 'counterfactualFlipRate', comparator: 'value', group, versus: null }
  const moved = {
    quantity: 'counterfactualDifference',
    comparator: 'difference',
    group,
    versus: null,
    at: { to: level },
  }
  if (n < input.floor) {
    const none = { value: null, reason: tooFew(input.floor), interval: null, n }
    return [
      { ...flip, ...none, at: { to: level } },
      { ...moved, ...none },
    ]
  }
  const count = (was: number, is: number) =>
    members.filter((row) => before[row] === was && answer.get(row) === is).length
  const pairs = { both: count(1, 1), first: count(1, 0), second: count(0, 1), neither: count(0, 0) }
  const paired = pairedDifference(pairs, input.level)
  const toPositive = input.favourable ? 'favourable' : 'unfavourable'
  const toNegative = input.favourable ? 'unfavourable' : 'favourable'
  return [
    rate({ ...flip, at: { to: level } }, pairs.first + pairs.second, n, input.level),
    rate({ ...flip, at: { to: level, direction: toPositive } }, pairs.second, n, input.level),
    rate({ ...flip, at: { to: level, direction: toNegative } }, pairs.first, n, input.level),
    {
      ...{ ...moved, value: paired?.value ?? null, n },
      support: support(pairs.second + pairs.both, n),
      versusSupport: support(pairs.first + pairs.both, n),
      interval:
        paired === null
          ? null
          : { lower: paired.lower, upper: paired.upper, level: input.level, method: 'newcombe-paired' },
      pValue: { value: mcNemarExact(pairs.first, pairs.second), adjusted: null, method: 'mcnemar-exact' },
    },
  ]
}

function rate(
  identity: Pick<Stat, 'quantity' | 'comparator' | 'group' | 'versus' | 'at'>,
  positives: number,
  n: number,
  level: number,
): Stat {
  if (n === 0) return { ...identity, value: null, interval: null, n }
  const interval = { ...wilson(positives, n, level), level, method: 'wilson' }
  return { ...identity, value: positives / n, n, support: support(positives, n), interval }
}

/** Rows for which the model now decides otherwise than the data say. */
function differing({ decision }: RowInput, before: Uint8Array): number {
  return decision === null ? 0 : decision.reduce((sum, one, row) => sum + (one === before[row] ? 0 : 1), 0)
}

/** 1 or 0 of each; or why the model could not be asked, without a word of any row. */
async function decisions(
  scorer: RecordScorer,
  decides: Decides,
  records: readonly FeatureRecord[],
  { signal }: RowTools,
): Promise<Uint8Array | string> {
  try {
    const scores = await (signal === undefined ? scorer.score(records) : scorer.score(records, signal))
    return Uint8Array.from(scores, (score) => (decides.of(score) ? 1 : 0))
  } catch (error) {
    signal?.throwIfAborted()
    return error instanceof AuditError ? error.code : 'error'
  }
}
