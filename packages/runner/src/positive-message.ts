import { type Message, message } from '@exaequo/contract'
import type { PositiveSpec } from '@exaequo/spec'
import type { FoundThreshold } from './evidence.ts'

const TESTS = {
  atLeast: 'POSITIVE_AT_LEAST',
  above: 'POSITIVE_ABOVE',
  atMost: 'POSITIVE_AT_MOST',
  below: 'POSITIVE_BELOW',
} as const

/** What counts as 1, such as "at least 5". */
export function positiveMessage(positive: PositiveSpec, found?: FoundThreshold): Message {
  const { value = null, ties = 0 } = found ?? {}
  switch (positive.kind) {
    case 'values':
      return message('POSITIVE_VALUES', { values: [...positive.values] })
    case 'threshold':
      return message(TESTS[positive.test], { value: positive.value })
    case 'aboveMedian':
      return message('POSITIVE_ABOVE_MEDIAN', { value, ties })
    case 'topShare':
      return message('POSITIVE_TOP_SHARE', { share: positive.share, value, ties })
  }
}
