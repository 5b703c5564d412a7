import { type AttributeDescription, defineSection, type Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { findingsOf } from '../../model/findings.ts'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { leadingFindings } from '../shared/rate-table.ts'
import { SHARED } from '../shared/strings.ts'
import { type Row, type Table, tableOf } from '../shared/table.ts'
import { otherMeasures } from './other-measures.ts'
import { hasChapter, isPlain, partMeasures } from './part-measures.ts'
import { strings } from './strings.ts'
import { differenceText, plainText, valueText } from './texts.ts'

/** All estimates of single attributes: a table an attribute, its rates one after the other. */
export const estimates = defineSection({
  id: 'estimates',
  title: { en: 'Estimates by attribute', fr: 'Estimations par attribut' },
  place: { chapter: 'annex', order: 10 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, csvHash } = input
    const own = new Map<string, Estimate[]>()
    for (const estimate of result.estimates) {
      const [id] = estimate.attributes
      if (estimate.attributes.length !== 1 || estimate.stratum !== null || id === undefined) continue
      if (hasChapter(estimate)) continue
      const list = own.get(id)
      if (list === undefined) own.set(id, [estimate])
      else list.push(estimate)
    }
    const tables = result.audit.attributes.flatMap((attribute) => {
      const given = own.get(attribute.id) ?? []
      return given.length === 0
        ? []
        : [
            ratesTable(input, attribute, given.filter(isPlain)),
            ...otherMeasures(input, attribute, given.filter(isPlain)),
            ...partMeasures(input, attribute, given),
          ]
    })
    if (tables.length === 0) return null
    return {
      text: writer.say(strings.text, { hash: csvHash }),
      tables,
    }
  },
  template: template('estimates'),
})

function ratesTable(input: ReportInput, { id }: AttributeDescription, given: readonly Estimate[]): Table {
  const { index, writer, t } = input
  const columns = [t(SHARED.group), t(strings.value), t(strings.difference), t(SHARED.ratio)]
  const extremes = new Map<string, Estimate>()
  for (const estimate of given) {
    const { quantity, comparator } = estimate
    if (comparator === 'spread' || comparator === 'minMaxRatio') extremes.set(`${quantity} ${comparator}`, estimate)
  }
  const attribute = writer.attributeText(id)
  const table = tableOf({
    caption: writer.say(strings.caption, { attribute }),
    name: writer.plain(strings.caption, { attribute }),
    columns,
    rows: [],
  })
  let withExtremes = false
  const bodies = index
    .tables([id])
    // The good outcome is the decision counted the same way or the other: its numbers stand with the decision's.
    .filter(
      ({ quantity, stratum, groups }) =>
        quantity !== 'favourableRate' && stratum === null && groups.some(({ comparisons }) => comparisons.length > 0),
    )
    .map(({ quantity, groups }) => {
      const findings = leadingFindings(findingsOf(index, [id], quantity))
      const rows: Row[] = groups.map(({ group, own }) => {
        const finding = findings.get(groupKey(group))
        return {
          head: writer.name(group),
          cells: [valueText(input, own), differenceText(input, finding?.difference), plainText(input, finding?.ratio)],
        }
      })
      const spread = extremes.get(`${quantity} spread`)
      const smallest = extremes.get(`${quantity} minMaxRatio`)
      // Of two groups the extremes are their comparison.
      if (groups.length > 2 && (spread !== undefined || smallest !== undefined)) {
        const cells = [DASH, differenceText(input, spread), plainText(input, smallest)]
        rows.push({ head: t(strings.extremes), cells })
        withExtremes = true
      }
      return { title: titleOf(input, quantity), span: columns.length, rows }
    })
  return { ...table, bodies, note: withExtremes ? writer.say(strings.extremesNote) : null }
}

/** A rate by what it says and, where that says more, by the field's term. */
function titleOf({ writer }: ReportInput, quantity: string): Html {
  const title = writer.rateTitle(quantity)
  const term = writer.rateTerm(quantity)
  if (writer.rateTitleText(quantity).toLowerCase() === term.toLowerCase()) return title
  return writer.say(TITLE, { title: ready(title), term })
}

// A rate's title with the field's term for it.
const TITLE = { en: '{title} ({term})', fr: '{title} ({term})' }
