/** Works that more than one metric of the family rests on. */
import type { Citation } from '@exaequo/contract'

export const CRIMINAL_JUSTICE: Citation = {
  title: 'Fairness in Criminal Justice Risk Assessments: The State of the Art',
  authors: 'R. Berk, H. Heidari, S. Jabbari, M. Kearns, A. Roth',
  year: 2021,
  url: 'https://doi.org/10.1177/0049124118782533',
}

export const EQUALITY_OF_OPPORTUNITY: Citation = {
  title: 'Equality of Opportunity in Supervised Learning',
  authors: 'M. Hardt, E. Price, N. Srebro',
  year: 2016,
  url: 'https://arxiv.org/abs/1610.02413',
}

export const FAIRNESS_DEFINITIONS: Citation = {
  title: 'Fairness Definitions Explained',
  authors: 'S. Verma, J. Rubin',
  year: 2018,
  url: 'https://doi.org/10.1145/3194770.3194776',
}
