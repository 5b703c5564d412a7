import { defineStandard } from '@exaequo/contract'
import { UNIFORM_GUIDELINES, US_ORIGIN } from './shared.ts'

/** The same convention as its agencies read it: from the estimate alone, on the favourable rate. A reading, never a verdict. */
export const fourFifthsReading = defineStandard({
  id: 'four-fifths-reading',
  title: { fr: 'Lecture américaine des quatre cinquièmes', en: 'US reading of the four-fifths rule' },
  description: {
    fr: 'Le rapport des taux favorables comparé à 0,8, sans tenir compte du hasard.',
    en: 'The ratio of favourable rates compared with 0.8, ignoring chance.',
  },
  origin: US_ORIGIN,
  regime: 'us-eeoc',
  cite: [UNIFORM_GUIDELINES],
  appliesFrom: '1978-09-25',
  quantities: ['favourableRate'],
  rule: { kind: 'point', comparator: 'ratio', threshold: 0.8 },
})
