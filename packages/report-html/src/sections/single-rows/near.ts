import type { Estimate } from '@exaequo/contract'
import { groupKey } from '../../model/keys.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, peopleCell, withBounds } from '../shared/cells.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import { share } from './flips.ts'
import type { Part } from './section.ts'
import { strings } from './strings.ts'

/** Near people of two groups, and how far near people are decided alike. */
export function nearOf(input: ReportInput, id: string): Part | null {
  const { result, writer, t } = input
  const paired = estimatesOf(result, 'situation-testing', [id])
  const consistent = estimatesOf(result, 'consistency', [id])
  const all = [...paired, ...consistent]
  if (all.length === 0) return null
  const attribute = writer.attributeText(id)
  const groups = new Map(all.map(({ group }) => [groupKey(group), group]))
  const about = (from: readonly Estimate[], quantity: string, comparator: string, key: string) =>
    from.find((one) => one.quantity === quantity && one.comparator === comparator && groupKey(one.group) === key)
  const chance = estimatesOf(result, 'consistency', []).find(({ quantity }) => quantity === 'consistencyByChance')
  const both = { gap: paired.length > 0, alike: consistent.length > 0 }
  return {
    title: writer.say(strings.near, { attribute }),
    text: writer.say(strings.nearText),
    lead: null,
    tables: [
      tableOf({
        caption: writer.say(strings.near, { attribute }),
        name: writer.plain(strings.near, { attribute }),
        columns: [
          ...[t(SHARED.group), t(SHARED.people)],
          ...(both.gap ? [t(strings.gap), t(SHARED.p), t(strings.harmed)] : []),
          ...(both.alike ? [t(strings.alike)] : []),
        ],
        rows: [...groups].map(([key, group]) => {
          const gap = about(paired, 'nearRowsDifference', 'difference', key)
          const alike = about(consistent, 'consistency', 'value', key)
          return {
            head: writer.name(group),
            cells: [
              peopleCell(input, alike ?? gap),
              ...(both.gap
                ? [
                    absent(input, gap) ?? (gap && withBounds(gap, (value) => writer.numbers.points(value))) ?? '',
                    writer.numbers.pValue(gap?.pValue?.value ?? null),
                    share(input, about(paired, 'situationTestingShare', 'value', key)),
                  ]
                : []),
              ...(both.alike ? [share(input, alike)] : []),
            ],
          }
        }),
        note: both.alike
          ? writer.say(strings.alikeNote, { chance: writer.numbers.percent(chance?.value ?? null) })
          : null,
      }),
    ],
  }
}
