import { answer, chosen } from '../logic/answered.ts'
import { all, any, atLeast, type Evaluated } from '../logic/evaluated.ts'
import type { Context } from './context.ts'

export const DPIA_CRITERIA = ['wp1', 'wp2', 'wp3', 'wp4', 'wp5', 'wp6', 'wp7', 'wp8', 'wp9'] as const

/** A decision without real human action, or a score that decides, with legal or similar effect. */
export function automatedDecision(context: Context): Evaluated {
  return all(
    'automated-decision',
    ['art22'],
    [
      answer(context, 'personal-data'),
      any(
        'no-real-human',
        ['art22', 'schufa'],
        [answer(context, 'solely-automated'), answer(context, 'score-decides')],
      ),
      answer(context, 'affects-people'),
    ],
  )
}

/** None of contract, law and explicit consent. */
export function automatedWithoutBasis(context: Context): Evaluated {
  const noBasis = noneChosen(context, 'automated-basis')
  return all('automated-without-basis', ['art22'], [automatedDecision(context), noBasis])
}

/** R5: the CNIL's list, a case of Article 35(3), or two criteria of nine. One, or an unknown, is for the controller to decide. */
export function dpia(context: Context): Evaluated {
  return all(
    'dpia',
    ['art35'],
    [
      answer(context, 'personal-data'),
      any(
        'dpia-trigger',
        [],
        [
          chosen(context, 'cnil-list', () => true),
          chosen(context, 'art35-3', () => true),
          atLeast(
            2,
            'two-criteria',
            ['wp248-two'],
            DPIA_CRITERIA.map((id) => answer(context, id)),
          ),
        ],
      ),
    ],
  )
}

/** "None" as an answer is the heavy one here. */
function noneChosen(context: Context, id: string): Evaluated {
  const own = chosen(context, id, () => true)
  const given = own.given === 'none' ? 'yes' : own.value === 'unknown' ? 'unknown' : 'no'
  return { ...own, value: given }
}
