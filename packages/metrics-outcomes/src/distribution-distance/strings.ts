import type { MetricStrings } from '@exaequo/contract'

export const strings: MetricStrings = {
  // Noun phrase at the head of a table.
  title: {
    en: 'Distance between distributions',
    fr: 'Distance entre distributions',
  },
  // What is computed, for a reader without statistics.
  description: {
    en: 'How differently amounts are spread in a group and in the reference: the largest difference of the shares at or under any amount, and how often someone of the group has more than someone of the reference.',
    fr: 'À quel point les montants sont répartis différemment dans un groupe et dans le groupe de référence : plus grand écart entre les parts au plus à un montant donné, et fréquence à laquelle une personne du groupe a plus qu’une personne du groupe de référence.',
  },
  // What this number cannot see: printed beside it.
  limits: {
    en: 'It does not say how far apart the amounts are in their own unit; the first distance is never negative, so that chance alone makes it positive.',
    fr: 'Elle ne dit pas de combien les montants diffèrent dans leur unité ; la première distance n’est jamais négative, de sorte que le hasard seul la rend positive.',
  },
}
