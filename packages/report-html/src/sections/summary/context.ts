import type { Verdict } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import { SYMBOLS } from '../../message/verdict-state.ts'
import { primaryFindings, type ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { type Fact, factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { groundNames, groundsOfUse, isDirect } from '../shared/grounds.ts'
import { SHARED } from '../shared/strings.ts'
import { crossedFact, errorsFact } from './exploratory.ts'
import { hiddenFact, settleFact } from './open.ts'
import { strings } from './strings.ts'

/** What a reader needs beside the findings: the days, the grounds, who acts, and where to complain. */
export function contextFacts(input: ReportInput): Fact[] {
  const { result, writer, locale, t } = input
  const { grounds, accountability, data } = result.audit
  const { period, actions } = accountability
  const { date, integer } = writer.numbers
  const tested = grounds.filter(({ coverage }) => coverage === 'tested').length
  const leftOut = (people: number | null, used: number | null) =>
    people === null || used === null ? SYMBOLS.withheld : people === used ? null : integer(people - used)
  const next = [...actions].sort((a, b) => ((a.by ?? '9') < (b.by ?? '9') ? -1 : 1))[0]
  const primary = primaryFindings(input).filter(({ state }) => state !== null).length
  const all = new Set(result.verdicts.map(comparisonKey)).size
  const found: [string, Html | null][] = [
    [t(strings.errors), errorsFact(input)],
    [t(strings.crossed), crossedFact(input)],
    [t(strings.settle), settleFact(input)],
    [t(strings.hidden), hiddenFact(input)],
  ]
  return factsOf(t(SHARED.unfilled), [
    ...found.filter(([, fact]) => fact !== null),
    [t(strings.comparisons), writer.say(strings.made, { primary, others: Math.max(0, all - primary) })],
    [
      t(strings.period),
      period === null ? null : writer.say(strings.days, { from: date(period.from), to: date(period.to) }),
    ],
    [t(strings.leftOut), leftOut(data.people, data.used) ?? t(strings.nobody)],
    [t(strings.uses), usesOf(input)],
    [t(strings.coverage), writer.say(strings.covered, { tested, all: grounds.length, hidden: hiddenGrounds(input) })],
    [
      t(strings.action),
      next === undefined
        ? null
        : writer.say(strings.next, {
            what: ready(writer.given(next.what[locale])),
            who: next.who === null ? t(SHARED.unfilled) : next.who[locale],
            by: next.by === null ? t(SHARED.unfilled) : date(next.by),
            more: actions.length - 1,
          }),
    ],
    [t(strings.complain), contestable(input)],
  ])
}

/** What a verdict compares, whatever the benchmark. */
function comparisonKey({ quantity, group, versus, stratum, at }: Verdict): string {
  return JSON.stringify([quantity, group, versus, stratum, at ?? null])
}

/** What the audited body says, and who can be asked in any case. */
function contestable(input: ReportInput): Html | null {
  const { result, writer } = input
  const given = givenText(input, result.audit.accountability.consequences.recourse)
  if (result.audit.jurisdiction !== 'FR') return given
  const anyway = writer.say(strings.anyway, { given: given !== null })
  return given === null ? anyway : join([given, anyway], ' ')
}

/** Grounds that were tested, but of which this version withholds every main comparison. */
function hiddenGrounds(input: ReportInput): number {
  const main = primaryFindings(input).filter(({ state }) => state !== null)
  return input.result.audit.grounds.filter(({ coverage, attributes }) => {
    const own = main.filter((finding) => finding.attributes.some((id) => attributes.includes(id)))
    return coverage === 'tested' && own.length > 0 && own.every(({ state }) => state === 'withheld')
  }).length
}

/** Grounds that the system uses, and how many nobody has spoken of. */
function usesOf(input: ReportInput): Html {
  const { result, writer } = input
  const used = groundNames(input, result.audit.grounds.filter(isDirect))
  const unknown = groundsOfUse(input, 'unknown').length
  return used === null
    ? writer.say(strings.noneUsed, { unknown })
    : writer.say(strings.used, { grounds: used, unknown })
}
