import type { AttributeDescription } from '@exaequo/contract'
import { drawShares, MOST_SHARES, type ShareBar } from '../../chart/share-chart.ts'
import { Html } from '../../html.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { processRows } from '../../model/process.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { strings } from './strings.ts'

/**
 * The share of each group at every step, as the partial `map` prints it; `null` where there are too many groups to tell
 * apart. A step of which any share is withheld has no bar: the others would give it away.
 */
export function shareFigure(
  input: ReportInput,
  { id, levels }: AttributeDescription,
): { drawing: Html; caption: Html; name: string } | null {
  const { result, writer, locale } = input
  if (levels.length > MOST_SHARES) return null
  const steps = [{ id: 'all', name: writer.plain(strings.start) }]
  for (const { id: step, label } of result.audit.funnel) steps.push({ id: step, name: label[locale] })
  const bars = steps.map(({ id: step, name }): ShareBar => {
    const rows = processRows(result, 'funnelShare', step, [id])
    const withheld = rows.some(({ own }) => own.exactness === 'withheld')
    const shares = rows.map(({ own }) => ({ size: own.value ?? 0, text: writer.numbers.percent(own.value) }))
    const known = rows.length > 0 && rows.every(({ own }) => own.value !== null)
    return { label: name, shares: known ? shares : null, instead: withheld ? SYMBOLS.withheld : '–' }
  })
  const name = writer.plain(strings.chart, { attribute: writer.attributeText(id) })
  const groups = processRows(result, 'funnelShare', 'all', [id]).map(({ group }) => writer.groupText(group))
  const drawing = drawShares({ bars, names: groups, label: name })
  return { drawing: new Html(drawing), caption: writer.say(strings.chartNote), name }
}
