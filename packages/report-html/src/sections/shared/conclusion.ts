import type { AssessedConclusion, AssessedContest, AssessedRule, AssessedStep, Assessment } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { datesOf, dayIn, ours, ruleNote, valueState } from './assessed.ts'
import { ASSESSED } from './assessed-strings.ts'

type Input = Pick<ReportInput, 'writer' | 'locale' | 't'>

interface Step {
  readonly text: Html
  readonly references: string
  readonly value: Html
  readonly note: Html | null
  readonly see: Html | null
  readonly parts: readonly Step[]
}

/** A conclusion as the partial `conclusion` prints it: what follows, since when, why, and what would change it. */
export function conclusionModel(input: Input, assessment: Assessment, conclusion: AssessedConclusion) {
  const { words } = assessment
  const { writer } = input
  const { rule, toConfirm, illustration, because, contests } = conclusion
  const meta = [
    ...(rule === null ? [] : [ours(input, rule.reference), ...datesOf(input, rule)]),
    ...(illustration && !assessment.illustration ? [ours(input, words.illustration)] : []),
    ...(toConfirm.length === 0
      ? []
      : [
          writer.say(ASSESSED.confirm, {
            words: ready(ours(input, words.toConfirm)),
            references: toConfirm.map(input.t),
          }),
        ]),
  ]
  return {
    title: ours(input, conclusion.title),
    state: valueState(input, conclusion.value, conclusion.word ?? conclusion.sentence),
    sentence: conclusion.word === null ? null : ours(input, conclusion.sentence),
    meta: join(meta, ' · '),
    ruleNote: rule === null ? null : ruleNote(input, rule),
    ruleSource: rule === null || rule.sources.length === 0 ? null : sourceOf(input, rule),
    summary: input.t(ASSESSED.reasons),
    because: ours(input, words.because),
    references: because.references.map(input.t).join(', '),
    // Where one step alone decides, its parts would hide it.
    steps: (because.parts.length === 0 ? [because] : because.parts).map((step) => stepModel(input, step)),
    contestable: ours(input, contests.length === 0 ? words.noContest : words.contestable),
    contests: contests.map((contest) => contestModel(input, contest)),
  }
}

function sourceOf(input: Input, { sources, verifiedOn }: AssessedRule): Html {
  const { writer } = input
  const own = {
    sources: ready(
      join(
        sources.map((text) => ours(input, text)),
        writer.plain(ASSESSED.between),
      ),
    ),
  }
  if (verifiedOn === null) return writer.say(ASSESSED.ruleUnread, own)
  return writer.say(ASSESSED.ruleRead, { ...own, date: dayIn(input, verifiedOn) })
}

/** Conclusions by their ids, in this order; those that the assessment lacks are left out. */
export function conclusionModels(input: Input, assessment: Assessment, ids: readonly string[]) {
  return ids.flatMap((id) => {
    const found = assessment.conclusions[id]
    return found === undefined ? [] : [conclusionModel(input, assessment, found)]
  })
}

function stepModel(input: Input, step: AssessedStep): Step {
  const { writer, locale } = input
  const { given, note, source, references, see, parts } = step
  const notes = [
    ...(note === null ? [] : [writer.given(note[locale])]),
    ...(source === null ? [] : [writer.say(ASSESSED.source, { source })]),
  ]
  return {
    text: ours(input, step.text),
    references: references.map(input.t).join(', '),
    value: given === null ? ours(input, step.answer) : writer.given(given[locale]),
    note: notes.length === 0 ? null : join(notes, ' '),
    see: see && writer.say(ASSESSED.see, { title: ready(ours(input, see)) }),
    parts: parts.map((part) => stepModel(input, part)),
  }
}

function contestModel(input: Input, { question, given, changes }: AssessedContest) {
  const { writer, locale } = input
  return {
    question: ours(input, question),
    given: writer.given(given[locale]),
    changes: join(
      changes.map(({ to, others, becomes }) => {
        const named = to.map((answer) => writer.given(answer[locale]))
        const all = others > 0 ? [...named, writer.say(ASSESSED.others, { n: others })] : named
        return writer.say(ASSESSED.change, {
          to: ready(join(all, writer.plain(ASSESSED.or))),
          becomes: ready(ours(input, becomes)),
        })
      }),
      writer.plain(ASSESSED.between),
    ),
  }
}
