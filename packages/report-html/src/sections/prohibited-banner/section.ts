import { CHAPTERS, defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ours } from '../shared/assessed.ts'
import { strings } from './strings.ts'

/** Above every verdict: a prohibited practice is declared, or it is not known whether it is. */
export const prohibitedBanner = defineSection({
  id: 'prohibited-banner',
  title: { en: 'Warning', fr: 'Avertissement' },
  place: { chapter: 'cover', order: 10 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, writer } = input
    if (assessment?.banner == null) return null
    return {
      banner: ours(input, assessment.banner),
      illustration: assessment.illustration ? ours(input, assessment.words.illustration) : null,
      where: writer.say(strings.where, { chapter: CHAPTERS.indexOf('qualification') }),
    }
  },
  template: template('prohibited-banner'),
})
