import type { Group } from '@exaequo/contract'
import { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { type Finding, findingsOf } from '../../model/findings.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { peopleCell, rateCell, ratioCell } from '../shared/cells.ts'
import { settlingState } from '../shared/state.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { adjusted } from './adjusted.ts'
import { strings } from './strings.ts'

export interface StrataModel {
  readonly strata: readonly {
    readonly text: Html
    readonly why: Html
    readonly remarks: readonly Html[]
    readonly tables: readonly Table[]
  }[]
  /** Columns whose comparison stands elsewhere, said in one sentence each. */
  readonly elsewhere: readonly Html[]
}

/** Comparisons within the strata that have a declared reason, or within those that have none. */
export function strataModel(input: ReportInput, justified: boolean): StrataModel['strata'] {
  const { result, writer, locale } = input
  return result.audit.strata
    .filter(({ legitimate }) => (legitimate !== null) === justified)
    .map(({ columns, legitimate }) => {
      const parts = result.audit.attributes.map(({ id }) => adjusted(input, id, columns))
      return {
        text: writer.say(strings.text, { columns: [...columns] }),
        why:
          legitimate === null
            ? writer.say(strings.unjustified)
            : writer.say(strings.justified, { reason: legitimate[locale], source: legitimate.source }),
        remarks: parts.flatMap(({ remarks }) => remarks),
        tables: result.audit.attributes.flatMap(({ id }, i) => {
          const rates = stratumTable(input, id, columns)
          return [...(rates === null ? [] : [rates]), ...(parts[i]?.tables ?? [])]
        }),
      }
    })
}

function stratumTable(input: ReportInput, id: string, columns: readonly string[]): Table | null {
  const { index, writer, t } = input
  const crude = index.rates([id], 'selectionRate')
  if (crude === undefined) return null
  const wanted = [...columns].sort().join()
  const strata = index
    .tables([id])
    .filter(
      ({ quantity, stratum }) =>
        quantity === 'selectionRate' && stratum !== null && Object.keys(stratum).sort().join() === wanted,
    )
    .map(({ stratum }) => stratum)
  const compared = findingsOf(index, [id], 'selectionRate').filter(({ versus }) => versus !== 'rest')
  const rows = [null, ...strata].map((stratum) => {
    const rates = index.rates([id], 'selectionRate', stratum)
    const findings = findingsOf(index, [id], 'selectionRate', stratum).filter(({ versus }) => versus !== 'rest')
    return {
      head: stratum === null ? t(SHARED.all) : stratumName(input, stratum, columns),
      cells: [
        ...crude.groups.map(({ group }) => {
          const own = rates?.group(group)?.own
          const rate = rateCell(input, own)
          return own === undefined || own.value === null || typeof rate !== 'string'
            ? rate
            : writer.say(strings.cell, { rate: ready(new Html(rate)), n: ready(new Html(peopleCell(input, own))) })
        }),
        ...compared.map(({ group }) =>
          judgedRatio(
            input,
            findings.find((finding) => sameGroup(finding.group, group)),
          ),
        ),
      ],
    }
  })
  const named = {
    rate: ready(writer.rateTitle('selectionRate')),
    attribute: ready(writer.attribute(id)),
    columns: [...columns],
  }
  return tableOf({
    caption: writer.say(strings.caption, named),
    name: writer.attributeText(id),
    columns: [
      columns.join(' × '),
      ...crude.groups.map(({ group }) => writer.group(group)),
      ...compared.map(({ group, versus }) =>
        writer.say(strings.ratio, { group: ready(writer.group(group)), reference: ready(writer.group(versus)) }),
      ),
    ],
    rows,
  })
}

/** A ratio with what the benchmark says of it, where it does. */
function judgedRatio(input: ReportInput, finding: Finding | undefined): Html | string {
  const ratio = ratioCell(input, finding?.ratio)
  const state = finding === undefined || finding.lead === null ? null : settlingState(input, finding)
  return state === null || typeof ratio !== 'string' ? ratio : new Html(`${ratio}<small>${state}</small>`)
}

function sameGroup(a: Group, b: Group): boolean {
  return Object.keys(a).every((key) => a[key] === b[key])
}

function stratumName({ writer, t }: ReportInput, stratum: Group, columns: readonly string[]): Html {
  return writer.given(columns.map((column) => stratum[column] ?? t(SHARED.missing)).join(' × ') || DASH)
}
