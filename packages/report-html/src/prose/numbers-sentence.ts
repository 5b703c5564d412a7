import { Html } from '../html.ts'
import { isAmount } from '../message/amounts.ts'
import { polarityOf } from '../message/polarity.ts'
import { QUANTITIES } from '../message/quantities.ts'
import type { Finding } from '../model/findings.ts'
import { ready, type Writer } from '../writer.ts'
import { amountSentence } from './amount-sentence.ts'
import { type Oriented, orient, turned } from './oriented.ts'
import { baseFor, count, shown, shownGap, shownPair } from './per-people.ts'
import { strings } from './strings.ts'

/** The sentence with numbers for one comparison; `null` where a rate is withheld or not defined. */
export function numbersSentence(finding: Finding, writer: Writer, favourable: boolean | null): Html | null {
  // An amount is no share of 1,000 people.
  if (isAmount(finding.quantity)) return amountSentence(finding, writer)
  const as = orient(finding, writer)
  if (as === null) return null
  const base = baseFor(as)
  if (as.a === 0 && as.b === 0) {
    return writer.say(strings.bothZero, {
      n: writer.numbers.integer(as.firstPeople),
      m: writer.numbers.integer(as.secondPeople),
      group: ready(as.first),
      reference: ready(as.second),
    })
  }
  const good = favourable === true && polarityOf(finding.quantity, favourable) === 'benefit'
  if (good && (finding.quantity === 'selectionRate' || finding.quantity === 'favourableRate')) {
    return favourableSentence(as.a > as.b ? turned(as) : as, base, writer)
  }
  return excessSentence(as.a < as.b ? turned(as) : as, base, finding.quantity, writer)
}

function favourableSentence(as: Oriented, base: number, writer: Writer): Html {
  const { numbers } = writer
  const [a, b] = shownPair(as, base)
  const hundred = (ratio: number | null) =>
    ratio === null ? numbers.integer(null) : numbers.decimal(ratio * 100, ratio < 0.1 && ratio > 0 ? 1 : 0)
  const subject = (side: 'first' | 'second') =>
    as.rest === side ? writer.say(strings.everyoneElse) : writer.say(strings.subject, { group: ready(as[side]) })
  return writer.say(a === b ? strings.favourableSame : strings.favourable, {
    base: numbers.integer(base),
    a: count(a, writer),
    b: count(b, writer),
    fewer: count(shownGap(b, a), writer),
    hundred: hundred(as.ratio),
    lower: hundred(as.ratioLower),
    upper: hundred(as.ratioUpper),
    group: ready(as.first),
    reference: ready(as.second),
    groupAs: ready(subject('first')),
    referenceAs: ready(subject('second')),
  })
}

function excessSentence(as: Oriented, base: number, quantity: string, writer: Writer): Html {
  const { numbers } = writer
  const [a, b] = shownPair(as, base)
  const shared = { base: numbers.integer(base), a: count(a, writer), b: count(b, writer) }
  if (as.b === 0) {
    const n = numbers.integer(as.secondPeople)
    const lower = as.ratioLower === null || as.ratioLower === 0 ? null : numbers.factor(as.ratioLower)
    return lower === null
      ? writer.say(strings.zeroReferenceUnbounded, { ...shared, n })
      : writer.say(strings.zeroReference, { ...shared, n, lower })
  }
  const phrases = QUANTITIES[quantity]
  const words = { decision: writer.decision, label: writer.label }
  const among = phrases === undefined ? new Html('') : writer.say(phrases.among, words)
  const event =
    phrases?.event == null
      ? writer.say(literalEvent, { title: writer.rateTitleText(quantity) })
      : writer.say(phrases.event, words)
  const asDecision = phrases !== undefined && phrases.event === null
  return writer.say(asDecision ? strings.unfavourable : strings.event, {
    ...shared,
    among: ready(among),
    event: ready(event),
    decision: writer.decision,
    more: count(shownGap(a, b), writer),
    factor: numbers.factor(as.ratio),
    range: ready(rangeOf(as, base, writer)),
    group: ready(as.first),
    reference: ready(as.second),
    referenceOf: ready(
      as.rest === 'second' ? writer.say(strings.ofEveryoneElse) : writer.say(strings.of, { group: ready(as.second) }),
    ),
  })
}

// A rate of a plug-in, of which only the title is known.
const literalEvent = { en: '({title})', fr: '({title})' }

function rangeOf(as: Oriented, base: number, writer: Writer): Html {
  const { numbers } = writer
  const lower = as.gapLower === null ? null : shown(as.gapLower, base)
  const upper = as.gapUpper === null ? null : shown(as.gapUpper, base)
  const people =
    lower !== null && lower < 0
      ? writer.say(strings.peopleAcross, {
          lower: count(-lower, writer),
          upper: count(Math.abs(upper ?? 0), writer),
          base: numbers.integer(base),
        })
      : writer.say(strings.peopleMore, {
          lower: lower === null ? numbers.integer(null) : count(lower, writer),
          upper: upper === null ? numbers.integer(null) : count(upper, writer),
          base: numbers.integer(base),
        })
  const values = { lower: numbers.factor(as.ratioLower, as.ratio), people: ready(people) }
  return as.ratioUpper === null
    ? writer.say(strings.rangeOpen, values)
    : writer.say(strings.range, { ...values, upper: numbers.factor(as.ratioUpper, as.ratio) })
}
