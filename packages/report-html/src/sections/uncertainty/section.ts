import { defineSection, message } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { strings } from './strings.ts'

/** How chance is allowed for, and what is withheld. */
export const uncertainty = defineSection({
  id: 'uncertainty',
  title: { en: 'Uncertainty', fr: 'Incertitude' },
  place: { chapter: 'method', order: 3 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer }: ReportInput) {
    const { inference, publication } = result.audit
    const { primary, exploratory, expectedFalseMisses } = result.families
    return {
      paragraphs: [
        writer.say(strings.intervals, { level: writer.numbers.wholePercent(inference.level), floor: inference.floor }),
        writer.say(strings[inference.population]),
        writer.say(strings.families, {
          primary,
          exploratory,
          expected: writer.numbers.decimal(expectedFalseMisses, 1),
        }),
        writer.message(message('WITHHELD_RULE', { k: publication.suppressBelow })),
        writer.say(strings.seed, { seed: String(inference.seed) }),
      ],
    }
  },
  template: template('uncertainty'),
})
