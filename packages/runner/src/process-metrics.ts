import { type Citation, defineMetric, defineRate, type Metric, type Part, type Sums, sumWhere } from '@exaequo/contract'

const ADDENDUM: Citation = {
  title: 'Addendum Preventing prejudice: bias in the control of student grants',
  authors: 'Algorithm Audit',
  year: 2024,
  url: 'https://algorithmaudit.eu/algoprudence/cases/aa202402_preventing-prejudice_addendum/',
}
const OVERSIGHT: Citation = {
  title: 'The False Promise of Risk Assessments: Epistemic Reform and the Limits of Fairness',
  authors: 'B. Green',
  year: 2020,
  url: 'https://doi.org/10.1145/3351095.3372869',
}
const MISSING: Citation = {
  title: 'Datasheets for Datasets',
  authors: 'T. Gebru and others',
  year: 2021,
  url: 'https://doi.org/10.1145/3458723',
}

// A question about the process is put to the cells as a decision of its own: '1' where it happened, '0' where it might
// have but did not, missing for everyone whom it is not about.
const SHARED = {
  bundle: 'process',
  family: 'data',
  needs: ['decision'],
  numerator: [{ decision: '1' }],
  denominator: [{ decision: '1' }, { decision: '0' }],
} as const

/** The share of those who may reach a step of the process who do. */
export const funnelRate = defineRate({
  ...SHARED,
  id: 'funnel',
  quantity: 'funnelRate',
  formula: {
    en: 'people who reach the step / people among whom it chooses',
    fr: 'personnes qui atteignent l’étape / personnes parmi lesquelles elle choisit',
  },
  cite: [ADDENDUM],
  strings: {
    title: { en: 'Step of the process', fr: 'Étape du processus' },
    description: {
      en: 'The share of each group that reaches a step, among those who may.',
      fr: 'La part de chaque groupe qui atteint une étape, parmi les personnes qui le peuvent.',
    },
    limits: {
      en: 'A later step sees only those whom the steps before it let through: what is found there depends on whom they chose.',
      fr: 'Une étape ne voit que les personnes que les précédentes ont laissé passer : ce qui y est trouvé dépend de qui elles ont choisi.',
    },
  },
})

/** The share of each group among those who reach a step: how the make-up of the people changes on the way. */
export const funnelShare = defineMetric({
  id: 'funnel-share',
  bundle: 'process',
  family: 'data',
  needs: ['decision'],
  setOnly: true,
  judged: false,
  ideal: {},
  range: [0, 1],
  formula: {
    en: 'people of the group who reach the step / all who reach it',
    fr: 'personnes du groupe qui atteignent l’étape / toutes celles qui l’atteignent',
  },
  cite: [ADDENDUM],
  strings: {
    title: { en: 'Make-up of a step', fr: 'Composition d’une étape' },
    description: {
      en: 'The share of each group among the people who reach a step.',
      fr: 'La part de chaque groupe parmi les personnes qui atteignent une étape.',
    },
    limits: {
      en: 'A share grows when another shrinks: the rates say which of the two it was.',
      fr: 'Une part augmente quand une autre diminue : les taux disent laquelle des deux a changé.',
    },
  },
  compute(input) {
    const reached = sumWhere(input, [{ decision: '1' }])
    const total = reached.reduce(plus, { n: 0, w: 0, w2: 0, rows: 0 })
    return { kind: 'proportions', quantity: 'funnelShare', groups: reached.map((positives) => ({ positives, total })) }
  },
})

function plus(a: Sums, b: Sums): Sums {
  return { n: a.n + b.n, w: a.w + b.w, w2: a.w2 + b.w2, rows: a.rows + b.rows }
}

/** The share of the system's proposals from which the decision departs. */
export const overrideRate = defineRate({
  ...SHARED,
  id: 'human-step',
  quantity: 'overrideRate',
  formula: {
    en: 'decisions that differ from the proposal / proposals of that kind',
    fr: 'décisions qui diffèrent de la proposition / propositions de cette sorte',
  },
  cite: [OVERSIGHT],
  strings: {
    title: { en: 'Departures from the system’s proposal', fr: 'Écarts à la proposition du système' },
    description: {
      en: 'How often the decision differs from what the system proposed, by what it proposed.',
      fr: 'La fréquence à laquelle la décision diffère de ce que le système proposait, selon ce qu’il proposait.',
    },
    limits: {
      en: 'A departure may mend an error or make one: the number does not say which, nor why.',
      fr: 'Un écart peut corriger une erreur ou en créer une : le nombre ne dit ni lequel des deux, ni pourquoi.',
    },
  },
})

/** The share of those still there who are left out of the analysis for one reason. */
export const leftOutRate = defineRate({
  ...SHARED,
  judged: false,
  id: 'left-out',
  quantity: 'leftOutRate',
  formula: {
    en: 'people left out for the reason / people not left out before',
    fr: 'personnes écartées pour ce motif / personnes non écartées auparavant',
  },
  cite: [MISSING],
  strings: {
    title: { en: 'People left out of the analysis', fr: 'Personnes écartées de l’analyse' },
    description: {
      en: 'Which share of each group the analysis leaves out, one reason after the other.',
      fr: 'La part de chaque groupe que l’analyse écarte, une raison après l’autre.',
    },
    limits: {
      en: 'Only people who are in the file can be counted: those who never asked are not.',
      fr: 'Seules les personnes du fichier peuvent être comptées : celles qui n’ont rien demandé n’y sont pas.',
    },
  },
})

/** Measures of the process around the decision. Not chosen by name: each is made where the specification declares its data. */
export const processMetrics: readonly Metric[] = [funnelRate, funnelShare, overrideRate, leftOutRate]

/** The same metric about one step or reason. */
export function about(metric: Metric, at: Part): Metric {
  return {
    ...metric,
    compute(input, options) {
      const computed = metric.compute(input, options)
      return computed.kind === 'proportions' ? { ...computed, at } : computed
    },
  }
}
