import { defineSection } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { factsOf } from '../shared/facts.ts'
import { directModel, groundNames, groundsOfUse, illustration, isDirect } from '../shared/grounds.ts'
import { strings } from './strings.ts'

const USES = ['input', 'determined', 'no', 'unknown'] as const

/** First of all: whether the system uses a protected ground. What nobody said is unknown, never "no". */
export const groundUse = defineSection({
  id: 'ground-use',
  title: { en: 'Protected grounds and what the system uses', fr: 'Critères protégés et données du système' },
  place: { chapter: 'appraisal', order: 1 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    return {
      illustration: illustration(input),
      facts: factsOf(
        t(strings.none),
        USES.map((use) => {
          const names = groundNames(input, groundsOfUse(input, use))
          return [t(strings[use]), names === null ? null : writer.given(names)] as const
        }),
      ),
      unknownNote: groundsOfUse(input, 'unknown').length === 0 ? null : writer.say(strings.unknownNote),
      direct: result.audit.grounds.filter(isDirect).map((ground) => directModel(input, ground)),
    }
  },
  template: template('ground-use'),
})
