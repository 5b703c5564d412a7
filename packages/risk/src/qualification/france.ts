import { answer } from '../logic/answered.ts'
import { all, any, doubt, type Evaluated, fact, not } from '../logic/evaluated.ts'
import type { Context } from './context.ts'

/** R6: an individual administrative decision on the basis of an algorithm, of any kind and by a body of any size. */
export function mention(context: Context): Evaluated {
  return all(
    'mention',
    ['l311-3-1'],
    [administration(context), answer(context, 'uses-algorithm'), individualDecision(context), not(exception(context))],
  )
}

/** Choosing a file to check may not itself be an individual decision: then it stays open. */
function individualDecision(context: Context): Evaluated {
  return any(
    'an-individual-decision',
    ['l311-3-1'],
    [answer(context, 'individual-decision'), doubt(answer(context, 'selects-for-check'))],
  )
}

function administration(context: Context): Evaluated {
  return any('administration', [], [answer(context, 'public-body'), answer(context, 'public-service')])
}

function exception(context: Context): Evaluated {
  return any('exception', ['l311-5'], [answer(context, 'secrecy-exception'), answer(context, 'special-text')])
}

/** A score that decides leaves it open whether a person really does (CJEU C-634/21; Défenseur des droits, 2024). */
function fullyAutomated(context: Context): Evaluated {
  return any(
    'fully-automated',
    ['loi-78-17-47'],
    [answer(context, 'solely-automated'), doubt(answer(context, 'score-decides'))],
  )
}

/** Fully automated and without the mention: void since 1 July 2020. */
export function nullity(context: Context): Evaluated {
  return all(
    'nullity',
    ['nullity'],
    [mention(context), fullyAutomated(context), not(answer(context, 'mention-present'))],
  )
}

/** R7: fifty agents and a main processing; below the threshold it is voluntary. */
export function publication(context: Context): Evaluated {
  return all(
    'publication',
    ['l312-1-3', 'd312-1-4'],
    [mention(context), answer(context, 'fifty-agents'), answer(context, 'main-processing')],
  )
}

/** A fully automated individual administrative decision. */
export function article47(context: Context): Evaluated {
  return all(
    'article-47',
    ['loi-78-17-47'],
    [
      answer(context, 'personal-data'),
      administration(context),
      answer(context, 'individual-decision'),
      fullyAutomated(context),
    ],
  )
}

/** One of its conditions is not met, or not known to be. */
export function article47Conditions(context: Context): Evaluated {
  return all(
    'article-47-conditions',
    ['loi-78-17-47'],
    [
      article47(context),
      any(
        'a-condition-missing',
        ['loi-78-17-47', 'dc-2018-765'],
        [
          not(answer(context, 'mention-present')),
          answer(context, 'sensitive-inputs'),
          not(answer(context, 'masters-processing')),
          answer(context, 'self-revising'),
          answer(context, 'administrative-appeal'),
        ],
      ),
    ],
  )
}

/** A gap to a protected group's disadvantage calls for a justification; this is no finding of illegality. */
export function justification(context: Context): Evaluated {
  return all('justification', ['indirect'], [fact('established-gap', context.audit.establishedGap)])
}
