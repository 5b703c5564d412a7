import { defineStandard } from '@exaequo/contract'
import { UNIFORM_GUIDELINES, US_ORIGIN } from './shared.ts'

/** A selection rate less than four fifths of the reference's, read with its uncertainty: a verdict, not a point reading. */
export const fourFifths = defineStandard({
  id: 'four-fifths',
  title: { fr: 'Règle des quatre cinquièmes', en: 'Four-fifths rule' },
  description: {
    fr: 'Le rapport entre le taux d’un groupe et celui du groupe de référence doit rester entre 0,8 et 1,25.',
    en: 'The ratio of a group’s rate to the reference group’s must stay between 0.8 and 1.25.',
  },
  origin: US_ORIGIN,
  regime: 'us-eeoc',
  cite: [UNIFORM_GUIDELINES],
  appliesFrom: '1978-09-25',
  quantities: ['selectionRate'],
  rule: { kind: 'ratio', threshold: 0.8 },
})
