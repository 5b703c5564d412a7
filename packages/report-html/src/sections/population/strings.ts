import type { Text } from '@exaequo/contract'

export const strings = {
  concerned: { en: 'Who is concerned by the decision', fr: 'Qui est concerné par la décision' },
  notInFile: { en: 'Who of them is not in the file', fr: 'Parmi eux, qui n’est pas dans le fichier' },
  // People who are entitled to something and do not ask for it.
  nonTakeUp: { en: 'People entitled who did not ask', fr: 'Non-recours' },
  nobody: {
    en: 'The analysis leaves nobody of the file out.',
    fr: 'L’analyse n’écarte personne du fichier.',
  },
  leftOut: {
    en: 'Of the people in the file, the analysis leaves some out, one reason after the other. Where one group is left out more often than another, the results may miss what happened to it.',
    fr: 'Parmi les personnes du fichier, l’analyse en écarte, une raison après l’autre. Là où un groupe est écarté plus souvent qu’un autre, les résultats peuvent manquer ce qui lui est arrivé.',
  },
  caption: {
    en: 'People left out of the analysis, by {attribute}',
    fr: 'Personnes écartées de l’analyse, selon {attribute}',
  },
  // A rate and the people it is of.
  cell: { en: '{rate} ({n} of {total})', fr: '{rate} ({n} sur {total})' },
} as const satisfies Record<string, Text>
