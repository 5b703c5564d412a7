import type { Estimate } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { levelName } from '../../message/names.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { absent, peopleCell, withBounds } from '../shared/cells.ts'
import { estimatesOf } from '../shared/own-estimates.ts'
import { SHARED } from '../shared/strings.ts'
import { tableOf } from '../shared/table.ts'
import type { Part } from './section.ts'
import { strings } from './strings.ts'

/** Decisions that change when the attribute does, by group and by what it is set to. */
export function flipsOf(input: ReportInput, id: string): Part | null {
  const { result, writer, t, locale } = input
  const all = estimatesOf(result, 'counterfactual-flip-rate', [id])
  if (all.length === 0) return null
  const attribute = writer.attributeText(id)
  const whole = all.find(({ at }) => at === undefined)
  const lines = all.filter(
    ({ quantity, at }) => quantity === 'counterfactualFlipRate' && at !== undefined && at.direction === undefined,
  )
  const beside = (line: Estimate, fits: (one: Estimate) => boolean) =>
    all.find(
      (one) => one.at?.to === line.at?.to && JSON.stringify(one.group) === JSON.stringify(line.group) && fits(one),
    )
  const towards = (line: Estimate, direction: string) =>
    share(
      input,
      beside(line, ({ at }) => at?.direction === direction),
    )
  return {
    title: writer.say(strings.flips, { attribute }),
    text: writer.say(strings.flipsText, { attribute }),
    lead:
      whole === undefined || absent(input, whole) !== null
        ? null
        : writer.say(strings.flipsAll, {
            rate: writer.numbers.percent(whole.value),
            range: writer.numbers.percentRange(whole.interval?.lower ?? null, whole.interval?.upper ?? null),
          }),
    tables: [
      tableOf({
        caption: writer.say(strings.flips, { attribute }),
        name: writer.plain(strings.flips, { attribute }),
        columns: [
          ...[t(SHARED.group), t(strings.setTo), t(SHARED.people), t(strings.changes)],
          ...[t(strings.better), t(strings.worse), t(strings.moved), t(SHARED.p)],
        ],
        words: [1],
        rows: lines.map((line) => {
          const moved = beside(line, ({ quantity }) => quantity === 'counterfactualDifference')
          return {
            head: writer.name(line.group),
            cells: [
              writer.given(levelName(result, id, String(line.at?.to ?? ''), locale)),
              peopleCell(input, line),
              share(input, line),
              towards(line, 'favourable'),
              towards(line, 'unfavourable'),
              absent(input, moved) ?? (moved && withBounds(moved, (value) => writer.numbers.points(value))) ?? '',
              writer.numbers.pValue(moved?.pValue?.value ?? null),
            ],
          }
        }),
        note: writer.say(strings.flipsNote),
      }),
    ],
  }
}

/** A share with its interval, or why there is none. */
export function share(input: ReportInput, estimate: Estimate | undefined): Html | string {
  const missing = absent(input, estimate)
  if (missing !== null || estimate === undefined) return missing ?? ''
  return withBounds(estimate, (value) => input.writer.numbers.percent(value))
}
