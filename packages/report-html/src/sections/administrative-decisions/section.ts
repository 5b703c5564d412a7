import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { answeredFacts } from '../shared/assessed.ts'
import { conclusionModels } from '../shared/conclusion.ts'
import { strings } from './strings.ts'

/** What French law asks of decisions based on an algorithm: the mention, the publication of rules, the explanation. */
export const administrativeDecisions = defineSection({
  id: 'administrative-decisions',
  title: { en: 'Administrative decisions in France', fr: 'Décisions administratives' },
  place: { chapter: 'qualification', order: 7 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, writer, locale, t } = input
    if (assessment === null) return null
    const { mention, explanation, publication, words, conclusions } = assessment
    // Where nothing asks for a mention, a text of one would say of the decision what is not so.
    const wanted = conclusions.mention?.value !== 'no'
    return {
      conclusions: conclusionModels(input, assessment, ['mention', 'nullity', 'publication']),
      mentionTitle: t(strings.mention),
      mention: wanted ? writer.given(mention.text) : null,
      missing:
        !wanted || mention.missing.length === 0
          ? null
          : writer.say(strings.missing, { slots: mention.missing.map((slot) => slot[locale]) }),
      explanationTitle: t(strings.explanation),
      facts: answeredFacts(input, explanation, words),
      published: { facts: answeredFacts(input, publication, words) },
    }
  },
  template: template('administrative-decisions'),
})
