import { defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import type { Table } from '../shared/table.ts'
import { flipsOf } from './flips.ts'
import { nearOf } from './near.ts'
import { proxiesOf } from './proxies.ts'
import { strings } from './strings.ts'

export interface Part {
  readonly title: Html
  readonly text: Html
  readonly lead: Html | null
  readonly tables: readonly Table[]
}

const METRICS = ['counterfactual-flip-rate', 'situation-testing', 'consistency', 'proxy-scan'] as const

/** What single rows were asked: decisions that change, near people, proxies. Nothing where no row was read. */
export const singleRows = defineSection({
  id: 'single-rows',
  title: { en: 'What single rows say', fr: 'Ce que disent les lignes une à une' },
  place: { chapter: 'results', order: 37 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { result, writer } = input
    const { rows } = result.audit
    if (rows === undefined) return null
    const { numbers } = writer
    const sampled =
      rows.of === null
        ? writer.say(strings.sampledPublic)
        : writer.say(strings.sampled, { rows: numbers.integer(rows.rows), of: numbers.integer(rows.of) })
    const model = rows.model === null ? [] : [writer.say(strings.model, { model: named(rows.model) })]
    const inputs = writer.say(strings.inputs, { inputs: numbers.list(rows.features.map(({ name }) => name)) })
    return {
      texts: [sampled, inputs, ...model, ...silent(input)],
      parts: result.audit.attributes.flatMap(({ id }) =>
        [flipsOf(input, id), nearOf(input, id), proxiesOf(input, id)].filter((part): part is Part => part !== null),
      ),
    }
  },
  template: template('single-rows'),
})

function named(model: Readonly<Record<string, string>>): string {
  return [model.kind, model.model ?? model.name, model.version].filter((part) => part !== undefined).join(' ')
}

/** Row-level metrics that say nothing of anybody, each with its reason once. */
function silent({ result, writer, catalogue, t }: ReportInput): Html[] {
  return METRICS.flatMap((metric) => {
    const own = result.outcomes.filter((outcome) => outcome.metric === metric)
    const found = own.filter(({ status }) => status !== 'measured')
    const title = catalogue.metrics.find(({ id }) => id === metric)?.strings.title
    const reasons = new Map(found.flatMap(({ reason }) => (reason === null ? [] : [[JSON.stringify(reason), reason]])))
    return [...reasons.values()].map((reason) =>
      writer.say(strings.nothing, {
        metric: title === undefined ? metric : t(title),
        reason: ready(writer.message(reason)),
      }),
    )
  })
}
