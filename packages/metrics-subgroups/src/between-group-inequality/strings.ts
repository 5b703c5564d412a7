import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Inequality between groups',
    fr: 'Inégalité entre groupes',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How much of the inequality of benefits between people goes with the group they are in, and what share of the whole that is.',
    fr: 'Ce qui, dans l’inégalité des bénéfices entre personnes, tient au groupe où elles sont, et quelle part du tout cela fait.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'Nearly always a small share, however unfair the decisions are: most inequality is between people of one group. Grows with the number of groups.',
    fr: 'Presque toujours une petite part, si injustes que soient les décisions : l’essentiel de l’inégalité est entre personnes d’un même groupe. Croît avec le nombre de groupes.',
  },
}
