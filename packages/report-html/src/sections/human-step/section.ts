import { type AttributeDescription, defineSection } from '@exaequo/contract'
import { groupKey } from '../../model/keys.ts'
import { processRows } from '../../model/process.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { intervalCell, peopleCell, rateCell, ratioCell } from '../shared/cells.ts'
import { factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

const PROPOSED = ['yes', 'no'] as const

/** What a person does in the decision, and how often it departs from what the system proposed, by group. */
export const humanStep = defineSection({
  id: 'human-step',
  title: { en: 'The human step', fr: 'La part humaine' },
  place: { chapter: 'appraisal', order: 3 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { result, writer, t } = input
    const { text, proposal } = result.audit.accountability.humanStep
    return {
      facts: factsOf(t(SHARED.unfilled), [
        [t(strings.what), givenText(input, text)],
        [
          t(strings.proposal),
          proposal === null
            ? null
            : writer.say(strings.when, { column: proposal.column, when: ready(writer.message(proposal.when)) }),
        ],
      ]),
      note:
        proposal === null ? writer.say(strings.unmeasured) : writer.say(strings.note, { decision: writer.decision }),
      tables: proposal === null ? [] : result.audit.attributes.flatMap((attribute) => overrideTable(input, attribute)),
    }
  },
  template: template('human-step'),
})

function overrideTable(input: ReportInput, { id }: AttributeDescription): Table[] {
  const { result, writer, t } = input
  const [yes, no] = PROPOSED.map((part) => processRows(result, 'overrideRate', part, [id]))
  if (yes === undefined || no === undefined || yes.length === 0) return []
  const attribute = writer.attributeText(id)
  const other = new Map(no.map((row) => [groupKey(row.group), row]))
  return [
    tableOf({
      caption: writer.say(strings.caption, { attribute }),
      name: writer.plain(strings.caption, { attribute }),
      columns: [SHARED.group, strings.people, strings.yes, SHARED.interval, SHARED.ratio, strings.no].map((text) =>
        writer.say(text, { decision: writer.decision }),
      ),
      rows: yes.map(({ group, own, ratio }) => ({
        head: writer.name(group),
        cells: [
          peopleCell(input, own),
          rateCell(input, own),
          intervalCell(input, own),
          ratio === undefined ? t(SHARED.reference) : ratioCell(input, ratio),
          rateCell(input, other.get(groupKey(group))?.own),
        ],
      })),
    }),
  ]
}
