import { defineSection, type GroundDescription } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { givenText } from '../shared/given.ts'
import { illustration } from '../shared/grounds.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Every legal ground, with how far this audit could test it. */
export const coverage = defineSection({
  id: 'coverage',
  title: { en: 'Which legal grounds could be tested', fr: 'Quels critères légaux ont pu être testés' },
  place: { chapter: 'data', order: 2 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, locale, t } = input
    const { grounds } = result.audit
    if (grounds.length === 0) return null
    const count = (coverage: GroundDescription['coverage']) =>
      grounds.filter((ground) => ground.coverage === coverage).length
    return {
      illustration: illustration(input),
      text: writer.say(strings.text, {
        all: grounds.length,
        tested: count('tested'),
        proxy: count('byProxy'),
        untested: count('notTestable'),
      }),
      meaning: writer.say(strings.meaning),
      table: tableOf({
        caption: t(strings.caption),
        columns: [strings.ground, strings.reference, strings.state, strings.how].map(t),
        words: [2, 3, 4],
        rows: grounds.map((ground) => ({
          head: writer.given(ground.label[locale]),
          cells: [referenceOf(input, ground), writer.say(strings[ground.coverage]), howOf(input, ground)],
        })),
      }),
    }
  },
  template: template('coverage'),
})

function referenceOf({ writer }: ReportInput, { reference, verified }: GroundDescription): Html {
  return verified ? writer.given(reference) : writer.say(strings.unverified, { reference })
}

/** The attributes that test it, why it does not apply, or that the file has nothing on it. */
function howOf(input: ReportInput, ground: GroundDescription): Html | string {
  const { writer } = input
  const { coverage, attributes } = ground
  if (coverage === 'notApplicable') return givenText(input, ground.why) ?? DASH
  if (attributes.length === 0) return writer.say(strings.nothing)
  const names = attributes.map((id) => writer.attributeText(id))
  return writer.say(coverage === 'notTestable' ? strings.tooFew : strings.by, { attributes: names })
}
