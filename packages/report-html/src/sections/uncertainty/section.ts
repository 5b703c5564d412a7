import { defineSection, message } from '@exaequo/contract'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { strings } from './strings.ts'

/** How chance is allowed for, and what is withheld. */
export const uncertainty = defineSection({
  id: 'uncertainty',
  title: { en: 'Uncertainty', fr: 'Incertitude' },
  place: { chapter: 'method', order: 3 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer } = input
    const { inference, publication, unit, label, funnel } = result.audit
    const stepsUnjudged = funnel.length > 0 && !result.verdicts.some(({ quantity }) => quantity === 'funnelRate')
    const { integer } = writer.numbers
    const { primary, exploratory, expectedFalseMisses } = result.families
    const main = primaryFindings(input).filter(({ state }) => state !== null)
    const hidden = main.filter(({ state }) => state === 'withheld').length
    const sizes = result.verdicts.filter(({ family }) => family.primary).map(({ family }) => family.size)
    // Where groups are withheld, so are the sizes of their series.
    const largest =
      hidden > 0 || sizes.length === 0 || sizes.includes(null) ? 0 : Math.max(...sizes.map((size) => size ?? 0))
    return {
      paragraphs: [
        writer.say(strings.intervals, { level: writer.numbers.wholePercent(inference.level), floor: inference.floor }),
        writer.say(strings[inference.population], { size: writer.numbers.integer(inference.populationSize ?? 0) }),
        ...(unit === null
          ? []
          : [
              writer.say(strings.unit, {
                column: unit.column,
                units: integer(unit.units),
                largest: integer(unit.largest),
              }),
            ]),
        ...(label?.observed == null || label.observed.selection === 'random' ? [] : [writer.say(strings.observed)]),
        writer.say(strings.few),
        writer.say(strings.families, { main: main.length, hidden, primary, exploratory, largest }),
        ...(exploratory === 0
          ? []
          : [writer.say(strings.byChance, { exploratory, expected: writer.numbers.decimal(expectedFalseMisses, 1) })]),
        ...(stepsUnjudged ? [writer.say(strings.steps)] : []),
        writer.say(strings.p),
        writer.message(message('WITHHELD_RULE', { k: publication.suppressBelow })),
        writer.say(strings.seed, { seed: String(inference.seed) }),
      ],
    }
  },
  template: template('uncertainty'),
})
