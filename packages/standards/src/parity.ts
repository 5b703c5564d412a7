import { defineStandard } from '@exaequo/contract'

/** Equal rates. Equality can be refuted, never proven: *misses* or *inconclusive*, with the smallest margin the data would meet. */
export const parity = defineStandard({
  id: 'parity',
  title: { fr: 'Égalité des taux', en: 'Parity' },
  description: {
    fr: 'Les taux des groupes devraient être égaux. Des données peuvent réfuter une égalité, jamais la prouver.',
    en: 'The groups’ rates should be equal. Data can refute an equality, never prove it.',
  },
  origin: {
    fr: 'principe statistique, sans seuil ; le droit français et européen ne fixe aucun chiffre',
    en: 'a statistical principle without a threshold; French and EU law set no figure',
  },
  regime: 'convention',
  cite: [
    {
      title: 'Fairness and Machine Learning: Limitations and Opportunities',
      authors: 'S. Barocas, M. Hardt, A. Narayanan',
      year: 2023,
      url: 'https://fairmlbook.org',
    },
  ],
  appliesFrom: null,
  quantities: 'any',
  rule: { kind: 'parity' },
})
