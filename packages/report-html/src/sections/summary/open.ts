import type { Html } from '../../html.ts'
import { join } from '../../html.ts'
import { settlingInShort } from '../../message/verdict-sentence.ts'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { strings } from './strings.ts'

/** Comparisons that are named; the chapter of limits has them all. */
const NAMED = 3

/** How much more would settle what the main comparisons leave open; `null`: they leave nothing open. */
export function settleFact(input: ReportInput): Html | null {
  const { writer, locale } = input
  const open = primaryFindings(input).flatMap(({ lead, group, versus }) => {
    const size = lead === null ? null : settlingInShort(lead.verdict, locale)
    if (size === null) return []
    return writer.say(strings.settleOne, {
      group: ready(writer.group(group)),
      reference: ready(writer.group(versus)),
      size: ready(writer.sentence(size)),
    })
  })
  if (open.length === 0) return null
  const list = ready(join(open.slice(0, NAMED), writer.plain(strings.between)))
  return writer.say(strings.settleList, { list, more: Math.max(0, open.length - NAMED) })
}

/** How much of the public version is withheld, why, and where the whole stands; `null`: nothing is. */
export function hiddenFact(input: ReportInput): Html | null {
  const { result, writer } = input
  const { estimates, audience, audit } = result
  const hidden = estimates.filter(({ exactness }) => exactness === 'withheld').length
  if (audience !== 'public' || hidden === 0) return null
  const main = primaryFindings(input).filter(({ state }) => state !== null)
  const { integer, percent } = writer.numbers
  const withheld = main.filter(({ state }) => state === 'withheld')
  const list = withheld
    .slice(0, NAMED)
    .map(({ group, versus }) =>
      writer.say(strings.pair, { group: ready(writer.group(group)), reference: ready(writer.group(versus)) }),
    )
  const more = withheld.length - list.length
  if (more > 0) list.push(writer.say(strings.more, { n: more }))
  return writer.say(strings.hiddenShare, {
    share: percent(hidden / estimates.length),
    all: integer(estimates.length),
    k: audit.publication.suppressBelow,
    shown: main.length - withheld.length,
    primary: integer(main.length),
    hidden: withheld.length,
    list: ready(join(list, writer.plain(strings.between))),
  })
}
