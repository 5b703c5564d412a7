import { defineSection, type Estimate } from '@exaequo/contract'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { absent, peopleCell } from '../shared/cells.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** The table that New York City's Local Law 144 asks to publish; in US audits alone. */
export const localLaw144 = defineSection({
  id: 'local-law-144',
  title: {
    en: 'Impact ratios as New York City’s Local Law 144 asks for',
    fr: 'Rapports d’impact demandés par la Local Law 144 de New York',
  },
  place: { chapter: 'results', order: 40 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { result, writer } = input
    const own = result.estimates.filter(
      ({ comparator, attributes, stratum }) =>
        comparator === 'impactRatio' && attributes.length === 1 && stratum === null,
    )
    if (own.length === 0 || result.audit.jurisdiction !== 'US') return null
    const tables = new Map<string, Estimate[]>()
    for (const estimate of own) {
      const key = `${estimate.quantity} ${estimate.attributes[0]}`
      tables.set(key, [...(tables.get(key) ?? []), estimate])
    }
    return {
      point: writer.sentence({ code: 'SENTENCE_POINT', values: {} }),
      note: writer.say(strings.note),
      tables: [...tables.values()].map((estimates) => impactTable(input, estimates)),
    }
  },
  template: template('local-law-144'),
})

function impactTable(input: ReportInput, estimates: readonly Estimate[]) {
  const { writer, t } = input
  const { numbers } = writer
  const [first] = estimates
  const attribute = first?.attributes[0] ?? ''
  const quantity = first?.quantity ?? ''
  return tableOf({
    caption: writer.say(strings.caption, {
      rate: ready(writer.rateTitle(quantity)),
      attribute: ready(writer.attribute(attribute)),
    }),
    name: writer.plain(strings.caption, {
      rate: writer.rateTitleText(quantity),
      attribute: writer.attributeText(attribute),
    }),
    columns: [t(SHARED.group), t(SHARED.people), t(strings.ratio)],
    rows: estimates.map((estimate) => ({
      head: writer.name(estimate.group),
      // The convention ignores chance: an interval would say otherwise.
      cells: [peopleCell(input, estimate), absent(input, estimate) ?? numbers.factor(estimate.value)],
    })),
  })
}
