import type { Citation } from '@exaequo/contract'

export const UNIFORM_GUIDELINES: Citation = {
  title: 'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4',
  year: 1978,
  url: 'https://www.law.cornell.edu/cfr/text/29/1607.4',
}
