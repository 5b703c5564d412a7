import type { AssessedConclusion, AssessedContest, AssessedRule, AssessedStep, Assessment } from '@exaequo/contract'
import { type Html, join } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { ready } from '../../writer.ts'
import { datesOf, dayIn, ours, ruleNote, ruleSources, valueState } from './assessed.ts'
import { ASSESSED } from './assessed-strings.ts'
import { OVERVIEW } from './overview.ts'

type Input = Pick<ReportInput, 'writer' | 'locale' | 't'>

interface Step {
  readonly text: Html
  readonly references: string
  readonly value: Html
  readonly note: Html | null
  readonly see: Html | null
  readonly parts: readonly Step[]
}

/** A conclusion as the partial `conclusion` prints it: what follows, since when unless the overview says so, why, and what would change it. */
export function conclusionModel(input: Input, assessment: Assessment, conclusion: AssessedConclusion) {
  const { words } = assessment
  const { writer } = input
  const { rule, toConfirm, illustration, because, contests } = conclusion
  // What would change a conclusion that this one follows from is said there.
  const elsewhere = new Set(
    referred(because, assessment).flatMap((one) => one.contests.map(({ question }) => question.en)),
  )
  // What somebody noted on an answer is said once a conclusion.
  const told = new Set<string>()
  const own = contests.filter(({ question }) => !elsewhere.has(question.en))
  const meta = [
    ...(rule === null
      ? []
      : [ours(input, rule.reference), ...(OVERVIEW.includes(conclusion.id) ? [] : datesOf(input, rule))]),
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
    ruleSource: rule === null || rule.sources.length === 0 ? null : sourceOf(input, assessment, rule),
    summary: input.t(ASSESSED.reasons),
    because: ours(input, words.because),
    references: because.references.map(input.t).join(', '),
    // Where one step alone decides, its parts would hide it.
    steps: (because.parts.length === 0 ? [because] : because.parts).map((step) => stepModel(input, step, told)),
    contestable:
      contests.length === 0 ? ours(input, words.noContest) : own.length === 0 ? null : ours(input, words.contestable),
    contests: contestModels(input, own),
  }
}

/** The conclusions that its reasons lead to. */
function referred({ see, parts }: AssessedStep, assessment: Assessment): AssessedConclusion[] {
  const found = see === null ? [] : Object.values(assessment.conclusions).filter(({ title }) => title.en === see.en)
  return [...found, ...parts.flatMap((part) => referred(part, assessment))]
}

/** Where a rule was read: the numbers that its sources have in the list at the end of the chapter. */
function sourceOf(input: Input, assessment: Assessment, { sources, verifiedOn }: AssessedRule): Html {
  const { writer, locale } = input
  const all = ruleSources(assessment)
  const numbers = sources.map((text) => String(all.findIndex((one) => one[locale] === text[locale]) + 1))
  const own = { sources: numbers.join(', '), n: numbers.length }
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

function stepModel(input: Input, step: AssessedStep, told: Set<string>): Step {
  const { writer, locale } = input
  const { given, note, source, references, see, parts } = step
  const again = told.has(step.text.en)
  told.add(step.text.en)
  const notes = [
    ...(note === null || again ? [] : [writer.given(note[locale])]),
    ...(source === null || again ? [] : [writer.say(ASSESSED.source, { source })]),
  ]
  return {
    text: ours(input, step.text),
    references: references.map(input.t).join(', '),
    value: given === null ? ours(input, step.answer) : writer.given(given[locale]),
    note: notes.length === 0 ? null : join(notes, ' '),
    see: see && writer.say(ASSESSED.see, { title: ready(ours(input, see)) }),
    parts: parts.map((part) => stepModel(input, part, told)),
  }
}

/** Questions whose other answers would change it alike stand together. */
function contestModels(input: Input, contests: readonly AssessedContest[]) {
  const { writer, locale } = input
  const alike = new Map<string, { readonly changes: Html; readonly questions: { question: Html; given: Html }[] }>()
  for (const { question, given, changes } of contests) {
    const words = join(
      changes.map((change) => changeOf(input, change)),
      writer.plain(ASSESSED.between),
    )
    const known = alike.get(String(words)) ?? { changes: words, questions: [] }
    known.questions.push({ question: ours(input, question), given: writer.given(given[locale]) })
    alike.set(String(words), known)
  }
  return [...alike.values()]
}

function changeOf(input: Input, { to, others, becomes }: AssessedContest['changes'][number]): Html {
  const { writer, locale } = input
  const named = to.map((answer) => writer.given(answer[locale]))
  const all = others > 0 ? [...named, writer.say(ASSESSED.others, { n: others })] : named
  return writer.say(ASSESSED.change, {
    to: ready(join(all, writer.plain(ASSESSED.or))),
    becomes: ready(ours(input, becomes)),
  })
}
