import {
  defineRowMetric,
  type FeatureColumn,
  type Learner,
  message,
  type RowAttribute,
  type RowInput,
  type RowTools,
  type Stat,
} from '@exaequo/contract'
import { auc, linearScores, ridgeLogistic } from '@exaequo/statistics'
import { encode } from '../shared/encode.ts'
import { groupOf, notApplicable, rowsOf, stats, support, tooFew } from '../shared/groups.ts'
import { carriers } from './carriers.ts'
import { strings } from './strings.ts'

/**
 * How well each protected attribute can be read off the inputs of the system, its own column left out.
 * `proxyAreaUnderRoc`: the chance that someone of the group is ranked above someone who is not, by what a learner makes of
 * the inputs of people it has not seen (cross-fitted over `folds`; DeLong's interval). 0.5: the inputs say nothing of it;
 * 1: they give it away. For each input alone, bias-corrected Cramér's V and mutual information in nats, with the p-value of
 * a permutation test corrected over the inputs.
 * @see Kilbertus and others 2017, https://arxiv.org/abs/1706.02744; DeLong 1988; Bergsma 2013; Phipson, Smyth 2010
 */
export const proxyScan = defineRowMetric({
  id: 'proxy-scan',
  bundle: 'rows',
  family: 'data',
  strings,
  cite: [
    {
      title: 'Avoiding Discrimination through Causal Reasoning',
      authors: 'N. Kilbertus et al.',
      year: 2017,
      url: 'https://arxiv.org/abs/1706.02744',
    },
    {
      title: 'A bias-correction for Cramér’s V and Tschuprow’s T',
      authors: 'W. Bergsma',
      year: 2013,
      url: 'https://doi.org/10.1016/j.jkss.2012.10.002',
    },
    {
      title: 'Comparing the Areas under Two or More Correlated Receiver Operating Characteristic Curves',
      authors: 'E. R. DeLong, D. M. DeLong, D. L. Clarke-Pearson',
      year: 1988,
      url: 'https://doi.org/10.2307/2531595',
    },
  ],
  needs: { rows: true, roles: [] },
  options: {
    folds: {
      type: 'integer',
      minimum: 2,
      maximum: 20,
      default: 5,
      description: {
        en: 'In how many parts the sample is split: what is learned on the others is tried on each.',
        fr: 'En combien de parts l’échantillon est divisé : ce qui est appris sur les autres est essayé sur chacune.',
      },
    },
    network: {
      type: 'boolean',
      default: true,
      description: { en: 'Whether a small network learns too.', fr: 'Si un petit réseau apprend aussi.' },
    },
    permutations: {
      type: 'integer',
      minimum: 200,
      maximum: 100_000,
      default: 4000,
      description: {
        en: 'How often the groups are dealt anew for the p-value of an input.',
        fr: 'Combien de fois les groupes sont redistribués pour la valeur p d’une donnée d’entrée.',
      },
    },
  },
  formula: {
    en: 'area under the ROC curve of group membership, learned from the inputs',
    fr: 'aire sous la courbe ROC de l’appartenance au groupe, apprise des données d’entrée',
  },
  ideal: { value: 0.5 },
  range: [0, null],
  async ask(input, { folds, network, permutations }, tools) {
    const answers = []
    for (const attribute of input.attributes) {
      const { id, column } = attribute
      const inputs = input.features.filter(({ name }) => name !== column)
      if (inputs.length === 0) {
        answers.push(notApplicable([id], message('NO_FEATURE_LEFT')))
        continue
      }
      const own = await predicted(input, attribute, inputs, { folds, network }, tools)
      const alone = carriers(input, attribute, inputs, permutations)
      answers.push(stats([id], [...own, ...alone]))
    }
    return answers
  },
})

/** The logistic regression is of this package: it needs nothing installed and gives the same digits everywhere. */
const LOGISTIC: Pick<Learner, 'id' | 'scores'> = {
  id: 'logistic',
  scores: async (train, labels, test, width) => linearScores(test, width, ridgeLogistic(train, labels, width)),
}

async function predicted(
  input: RowInput,
  attribute: RowAttribute,
  inputs: readonly FeatureColumn[],
  { folds, network }: { readonly folds: number; readonly network: boolean },
  { learners }: RowTools,
): Promise<Stat[]> {
  const encoded = encode(inputs, input.rows)
  const known = [...attribute.at.keys()].filter((row) => attribute.at[row] !== -1)
  const found: Stat[] = []
  const injected = learners.find(({ id }) => id === 'network')
  for (const level of told(attribute)) {
    const group = groupOf(attribute, level)
    const members = rowsOf(attribute, level).length
    const identity = (learner: string) => ({
      ...{ quantity: 'proxyAreaUnderRoc', comparator: 'value', group, versus: null, at: { learner } },
      ...{ n: known.length, support: support(members, known.length) },
    })
    const least = Math.max(input.floor, 2 * folds)
    const few = members < least || known.length - members < least
    for (const [id, learner] of [
      ['logistic', LOGISTIC] as const,
      ...(network ? [['network', injected] as const] : []),
    ]) {
      const none = { ...identity(id), value: null, interval: null }
      if (few) found.push({ ...none, reason: tooFew(least) })
      else if (learner === undefined) found.push({ ...none, reason: message('NO_LEARNER') })
      else found.push(await area(learner, { input, attribute, level, known, encoded, folds }, identity(id)))
    }
  }
  return found
}

interface Task {
  readonly input: RowInput
  readonly attribute: RowAttribute
  readonly level: number
  readonly known: readonly number[]
  readonly encoded: { readonly values: Float64Array; readonly width: number }
  readonly folds: number
}

async function area(
  learner: Pick<Learner, 'scores'>,
  { input, attribute, level, known, encoded, folds }: Task,
  identity: Omit<Stat, 'value' | 'interval'>,
): Promise<Stat> {
  const { values, width } = encoded
  const take = (rows: readonly number[]) => {
    const own = new Float64Array(rows.length * width)
    rows.forEach((row, i) => {
      own.set(values.subarray(row * width, (row + 1) * width), i * width)
    })
    return own
  }
  const is = (row: number) => (attribute.at[row] === level ? 1 : 0)
  const scored: { readonly score: number; readonly member: number }[] = []
  for (let fold = 0; fold < folds; fold++) {
    // Rows stand in an order of chance: every fifth of them is a random part.
    const test = known.filter((_, i) => i % folds === fold)
    const train = known.filter((_, i) => i % folds !== fold)
    const labels = Uint8Array.from(train, is)
    const scores = await learner
      .scores(take(train), labels, take(test), width, input.seed + fold)
      .catch((error: unknown) => (error instanceof Error ? error.name : 'Error'))
    if (typeof scores === 'string') {
      return { ...identity, value: null, interval: null, reason: message('LEARNER_FAILED', { detail: scores }) }
    }
    if (scores.length !== test.length || scores.some((score) => !Number.isFinite(score))) {
      return { ...identity, value: null, interval: null, reason: message('LEARNER_FAILED', { detail: 'NaN' }) }
    }
    test.forEach((row, i) => {
      scored.push({ score: Number((scores[i] as number).toPrecision(DIGITS)), member: is(row) })
    })
  }
  const { value, lower, upper, method } = auc(binned(scored), input.level)
  const interval = method === null ? null : { lower, upper, level: input.level, method }
  return { ...identity, value, interval }
}

/** Scores closer than this are ties: their last digits may differ from one machine to another. */
const DIGITS = 6

function binned(scored: readonly { readonly score: number; readonly member: number }[]) {
  const sorted = [...new Set(scored.map(({ score }) => score))].sort((a, b) => a - b)
  const place = new Map(sorted.map((score, i) => [score, i]))
  const positives = new Float64Array(sorted.length)
  const negatives = new Float64Array(sorted.length)
  for (const { score, member } of scored) {
    const at = place.get(score) as number
    const into = member === 1 ? positives : negatives
    into[at] = (into[at] as number) + 1
  }
  return { positives, negatives, singleValued: new Uint8Array(sorted.length).fill(1) }
}

/** Each level against everyone else; of two levels one says it all. */
function told({ levels, reference }: RowAttribute): number[] {
  const all = [...levels.keys()]
  return all.length === 2 ? all.filter((level) => level !== (reference ?? 0)) : all
}
