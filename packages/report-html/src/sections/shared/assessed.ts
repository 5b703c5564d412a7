import type {
  AssessedAnswer,
  AssessedCheck,
  AssessedRule,
  AssessedValue,
  Assessment,
  Estimate,
  Text,
} from '@exaequo/contract'
import { escapeHtml, Html, join } from '../../html.ts'
import { typography } from '../../message/icu.ts'
import { verdictState } from '../../message/verdict-state.ts'
import { favourableOf } from '../../model/decision.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { ASSESSED } from './assessed-strings.ts'
import type { Fact } from './facts.ts'
import { stateHtml } from './state.ts'
import { type Table, tableOf } from './table.ts'

type Input = Pick<ReportInput, 'writer' | 'locale' | 't'>

/** Words that come with the assessment: ours, so without isolation. */
export function ours({ locale }: Pick<ReportInput, 'locale'>, text: Text): Html {
  return new Html(escapeHtml(typography(text[locale], locale)))
}

/** A day, as a value of a sentence: words of ours, so without isolation. */
export function dayIn({ writer }: Pick<ReportInput, 'writer'>, day: string): { ready: string } {
  return { ready: escapeHtml(writer.numbers.date(day)) }
}

/** Never a colour alone: a symbol, and the words. */
const SYMBOLS: Readonly<Record<AssessedValue, string>> = { yes: '■', unknown: '□', no: '–' }

export function valueState(input: Input, value: AssessedValue, words: Text): Html {
  return stateHtml({ symbol: SYMBOLS[value], words: ours(input, words) })
}

/** When a rule applies, as seen from the day that counts, with the days left where `days` says so; what was not read in a source is to be confirmed. */
export function ruleDates(input: Input, rule: AssessedRule, words: Assessment['words'], days = false): Html {
  const confirm = rule.verified ? [] : [ours(input, words.toConfirm)]
  return join([...datesOf(input, rule, days), ...confirm], ' · ')
}

export function datesOf(input: Input, rule: AssessedRule, days = false): Html[] {
  const { writer } = input
  const { integer } = writer.numbers
  const date = (day: string) => dayIn(input, day)
  const { appliesFrom, daysLeft, bindsFrom, asOf, state } = rule
  const first =
    state === 'future' && appliesFrom !== null && daysLeft !== null
      ? writer.say(days ? ASSESSED.from : ASSESSED.fromDay, {
          date: date(appliesFrom),
          days: daysLeft,
          n: integer(daysLeft),
          asOf: date(asOf),
        })
      : state === 'inForce' && appliesFrom !== null
        ? writer.say(ASSESSED.since, { date: date(appliesFrom) })
        : state === 'inForce'
          ? writer.say(ASSESSED.undated)
          : ours(input, rule.stateWord)
  const binds = bindsFrom !== null && bindsFrom > asOf ? [writer.say(ASSESSED.binds, { date: date(bindsFrom) })] : []
  return [first, ...binds, ...laterDate(input, rule)]
}

/** Another first day, where the text was amended after the day that counts. */
export function laterDate(
  input: Input,
  { appliesFrom, sinceAppliesFrom: later }: Pick<AssessedRule, 'appliesFrom' | 'sinceAppliesFrom'>,
): Html[] {
  if (later === null || later === appliesFrom) return []
  return [input.writer.say(ASSESSED.later, { date: dayIn(input, later) })]
}

/** A rule by its reference and its text. */
export function ruleName(input: Input, { reference, text }: Pick<AssessedRule, 'reference' | 'text'>): Html {
  return new Html(`${ours(input, reference)} <small>${ours(input, text)}</small>`)
}

/** Every source of the rules once, in the order of the packs: conclusions name them by number. */
export function ruleSources({ packs }: Pick<Assessment, 'packs'>): Text[] {
  const all = packs.flatMap(({ sources }) => sources)
  return [...new Map(all.map((text) => [text.en, text])).values()]
}

/** What a rule says of itself beside its text: an exception, a doubt, what it does not require. */
export function ruleNote(input: Input, { note }: Pick<AssessedRule, 'note'>): Html | null {
  return note && ours(input, note)
}

/** What somebody answered, with the note and the source; `null`: nobody knows. */
export function givenAnswer(
  { writer, locale }: Input,
  answer: Pick<AssessedAnswer, 'given' | 'note' | 'source'>,
): Html | null {
  const { given, note, source } = answer
  if (given === null && note === null) return null
  return join(
    [
      given === null ? writer.say(ASSESSED.notKnown) : writer.given(given[locale]),
      ...(note === null ? [] : [new Html(`<span class="note">${writer.given(note[locale])}</span>`)]),
      ...(source === null ? [] : [new Html(`<span class="note">${writer.say(ASSESSED.source, { source })}</span>`)]),
    ],
    ' ',
  )
}

/** Questions and their answers, as the partial `facts` prints them; an open one says so. */
export function answeredFacts(input: Input, answers: readonly AssessedAnswer[], words: Assessment['words']): Fact[] {
  return answers.map((own) => {
    const value = givenAnswer(input, own)
    return { name: ours(input, own.question), value: value ?? ours(input, words.unanswered), empty: value === null }
  })
}

/** Rules that are questions of their own, with what was answered. */
export function checksTable(
  input: Input,
  checks: readonly AssessedCheck[],
  caption: Text,
  { words, dated }: { readonly words: Assessment['words']; readonly dated: boolean },
): Table {
  const heads = [ASSESSED.rule, ASSESSED.answer, ...(dated ? [ASSESSED.when] : [])]
  return tableOf({
    caption: input.t(caption),
    columns: heads.map(input.t),
    words: dated ? [2, 3] : [2],
    rows: checks.map((check) => ({
      head: ruleName(input, check.rule),
      cells: [
        withNote(input, valueState(input, check.value, check.answer), check.note),
        ...(dated ? [ruleDates(input, check.rule, words)] : []),
      ],
    })),
  })
}

function withNote({ writer, locale }: Input, state: Html, note: Text | null): Html {
  return note === null ? state : new Html(`${state} <small>${writer.given(note[locale])}</small>`)
}

const SHOWN = 4

/** Whether an established gap is against the group that others are compared with. */
function isAgainstReference({ audit, verdicts }: ReportInput['result'], { id, value }: Estimate): boolean {
  return verdicts.some(
    (verdict) =>
      verdict.estimate === id &&
      verdict.gap === 'established' &&
      verdictState(verdict, favourableOf(audit), value).against === 'reference',
  )
}

function titleOf(writer: ReportInput['writer'], quantity: string): Html {
  if (quantity === 'meanScore') return writer.say(ASSESSED.meanScore)
  if (quantity === 'meanScoreOfPositives' || quantity === 'meanScoreOfNegatives') {
    return writer.say(ASSESSED[quantity], { label: writer.label })
  }
  return writer.rateTitle(quantity)
}

/** The first of these findings by name, single attributes before crossed ones, and how many there are besides. `null`: none of them is in this version. */
export function findingList(
  input: Pick<ReportInput, 'writer' | 'index' | 'result' | 'locale'>,
  ids: readonly string[],
): Html | null {
  const { writer, index, result, locale } = input
  const found = ids.flatMap((id) => index.byId(id) ?? []).sort((a, b) => a.attributes.length - b.attributes.length)
  if (found.length === 0) return null
  const against = new Set(found.filter((own) => isAgainstReference(result, own)).map(({ id }) => id))
  const named = found.slice(0, SHOWN).map(({ id, quantity, group, versus, stratum, at }) => {
    const step = result.audit.funnel.find(({ id }) => quantity === 'funnelRate' && id === at?.step)
    const title =
      step === undefined ? titleOf(writer, quantity) : writer.say(ASSESSED.step, { step: step.label[locale] })
    const rate = ready(
      stratum === null
        ? title
        : writer.say(ASSESSED.within, {
            title: ready(title),
            stratum: Object.entries(stratum)
              .map(([column, level]) => `${column}: ${level ?? '–'}`)
              .join(', '),
          }),
    )
    if (Object.keys(group).length === 0) return new Html(rate.ready)
    const own = { rate, group: ready(writer.group(group)) }
    if (versus === null) return writer.say(ASSESSED.findingAlone, own)
    const values = { ...own, versus: ready(writer.group(versus)) }
    return writer.say(against.has(id) ? ASSESSED.findingAgainst : ASSESSED.finding, values)
  })
  const more = found.length - named.length
  return join([...named, ...(more > 0 ? [writer.say(ASSESSED.more, { n: more })] : [])], writer.plain(ASSESSED.between))
}
