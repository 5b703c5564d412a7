import { defineStandard } from '@exaequo/contract'

/** A tolerance that the spec sets: quantity, and a largest difference or a smallest ratio. */
export const tolerance = defineStandard({
  id: 'tolerance',
  title: { fr: 'Tolérance fixée par l’audit', en: 'Tolerance set by the audit' },
  description: {
    fr: 'L’écart maximal que la spécification de l’audit a fixé avant l’examen des données.',
    en: 'The largest gap that the audit’s specification set before looking at the data.',
  },
  origin: {
    fr: 'seuil choisi par les auteurs de l’audit ; le droit français et européen ne fixe aucun chiffre',
    en: 'threshold chosen by the authors of the audit; French and EU law set no figure',
  },
  regime: 'audit',
  cite: [
    {
      title: 'Testing Statistical Hypotheses of Equivalence and Noninferiority',
      authors: 'S. Wellek',
      year: 2010,
      url: 'https://doi.org/10.1201/EBK1439808184',
    },
  ],
  appliesFrom: null,
  quantities: [],
  rule: { kind: 'difference', threshold: 0.05 },
})
