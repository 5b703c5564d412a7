import type { Html } from '../html.ts'
import { amountText } from '../message/amounts.ts'
import type { Finding } from '../model/findings.ts'
import { ready, type Writer } from '../writer.ts'
import { amountStrings as strings } from './amount-strings.ts'
import { orient } from './oriented.ts'

/** The sentence with numbers for one comparison of amounts, in their own unit; `null` where one is withheld or not defined. */
export function amountSentence(finding: Finding, writer: Writer): Html | null {
  const as = orient(finding, writer)
  if (as === null) return null
  const amount = (value: number | null, signed = false) => amountText(value, writer.locale, signed)
  const shared = {
    ...{ group: ready(as.first), reference: ready(as.second), decision: writer.decision },
    ...{ a: amount(as.a), b: amount(as.b) },
    title: ready(writer.rateTitle(finding.quantity)),
  }
  const gap = finding.difference?.value ?? null
  const { gapLower: lower, gapUpper: upper } = as
  if (finding.quantity !== 'meanPrediction' || gap === null || gap === 0 || lower === null || upper === null) {
    return writer.say(strings.other, {
      ...{ ...shared, gap: amount(gap, true) },
      ...{ lower: amount(lower, true), upper: amount(upper, true) },
    })
  }
  const size = (value: number) => amount(Math.abs(value))
  if (lower < 0 && upper > 0) {
    const text = gap < 0 ? strings.lessAcross : strings.moreAcross
    return writer.say(text, { ...shared, gap: size(gap), lower: size(lower), upper: size(upper) })
  }
  const [near, far] = gap < 0 ? [upper, lower] : [lower, upper]
  const text = gap < 0 ? strings.less : strings.more
  return writer.say(text, { ...shared, gap: size(gap), lower: size(near), upper: size(far) })
}
