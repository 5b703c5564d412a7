import type { Option } from '@exaequo/contract'
import { equalWidthEdges } from './forecast-bins.ts'

export const bins = {
  type: 'integer',
  minimum: 2,
  maximum: 50,
  default: 10,
  description: {
    en: 'How many bins the range of scores is divided into.',
    fr: 'Nombre de tranches entre lesquelles les scores sont répartis.',
  },
} as const satisfies Option

export const binning = {
  type: 'enum',
  values: ['equal-width', 'equal-mass'],
  default: 'equal-width',
  description: {
    en: 'Bins of the curve: of the same width, or with about as many people each.',
    fr: 'Tranches de la courbe : de même largeur, ou comptant à peu près autant de personnes.',
  },
} as const satisfies Option

/** Edges at which bins of equal width need scores to be told apart. */
export const edgesOf = ({ bins: wanted }: { readonly bins: number }) => equalWidthEdges(wanted)
