import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { strings } from './strings.ts'

/** What the audit does not allow to conclude, and what went out of the ordinary. */
export const limits = defineSection({
  id: 'limits',
  title: { en: 'What this audit does not allow to conclude', fr: 'Ce que cet audit ne permet pas de conclure' },
  place: { chapter: 'limits', order: 0 },
  per: 'audit',
  empty: 'notFilled',
  model({ result, writer, t }: ReportInput) {
    const { warnings, leftOut } = result
    const said = warnings.some(({ code }) => code === 'WARNING_ESTIMATES_CAPPED')
    return {
      text: writer.say(strings.text),
      fixed: writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} }),
      warningsTitle: t(strings.warnings),
      warnings: [
        ...warnings.map((warning) => writer.message(warning)),
        ...(leftOut.estimates > 0 && !said
          ? [writer.say(strings.capped, { n: leftOut.estimates, cap: leftOut.cap })]
          : []),
      ],
    }
  },
  template: template('limits'),
})
