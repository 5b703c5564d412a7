import type { Citation, Text } from '@exaequo/contract'

export const UNIFORM_GUIDELINES: Citation = {
  title: 'Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D)',
  year: 1978,
  url: 'https://www.law.cornell.edu/cfr/text/29/1607.4',
}

export const US_ORIGIN: Text = {
  fr: 'repère d’origine américaine ; le droit français et européen ne fixe aucun chiffre',
  en: 'benchmark of US origin; French and EU law set no figure',
}
