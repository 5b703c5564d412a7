import { answer, chosen } from '../logic/answered.ts'
import { all, any, type Evaluated, fact, not } from '../logic/evaluated.ts'
import { annex3HighRisk, anyPoint, isAi, isDeployer, isProvider } from './ai-act.ts'
import { auditsSpecialGround, type Context } from './context.ts'

/** R4: every point but 2 for public bodies and services, 5(b) and 5(c) for every deployer. */
export function fundamentalRights(context: Context): Evaluated {
  return all(
    'fria',
    ['art27'],
    [
      annex3HighRisk(context),
      any(
        'who-must',
        ['art27'],
        [
          all(
            'public',
            [],
            [
              pointsBut2(context),
              any('public-body-or-service', [], [answer(context, 'public-body'), answer(context, 'public-service')]),
            ],
          ),
          chosen(context, 'annex3', (point) => point === 'annex3-5b' || point === 'annex3-5c'),
        ],
      ),
    ],
  )
}

export function sensitiveForBias(context: Context): Evaluated {
  return any(
    'sensitive-for-bias',
    ['bias-data'],
    [
      answer(context, 'sensitive-for-bias'),
      fact('special-ground-audited', auditsSpecialGround(context.audit.criteria)),
    ],
  )
}

/** A safeguard that is not known to be in place. */
export function safeguardsOpen(context: Context): Evaluated {
  const six = [1, 2, 3, 4, 5, 6].map((i) => not(answer(context, `safeguard-${i}`)))
  return all('safeguards-open', [], [sensitiveForBias(context), any('a-safeguard-missing', ['bias-data'], six)])
}

export function registrationOfProvider(context: Context): Evaluated {
  return all('registration-provider', [], [isAi(context), anyPoint(context), isProvider(context)])
}

export function registrationOfUse(context: Context): Evaluated {
  return all(
    'registration-use',
    ['art49-3'],
    [annex3HighRisk(context), isDeployer(context), answer(context, 'public-body')],
  )
}

export function explanation(context: Context): Evaluated {
  return all(
    'explanation',
    ['art86'],
    [
      annex3HighRisk(context),
      pointsBut2(context),
      answer(context, 'affects-people'),
      not(answer(context, 'explained-elsewhere')),
    ],
  )
}

export function transparency(context: Context, id: 'art50-1' | 'art50-2' | 'art50-3' | 'art50-4'): Evaluated {
  const triggers = {
    'art50-1': () => answer(context, 'interacts'),
    'art50-2': () => answer(context, 'synthetic-content'),
    'art50-3': () => answer(context, 'emotion-or-biometric'),
    'art50-4': () =>
      any(
        'to-disclose',
        ['art50-4'],
        [
          answer(context, 'deep-fake'),
          all(
            'text-without-editor',
            ['art50-4'],
            [answer(context, 'public-interest-text'), not(answer(context, 'editorial-control'))],
          ),
        ],
      ),
  }
  return all(id, [id], [isAi(context), triggers[id]()])
}

/** Article 26(10): identification of people after the event, by a deployer. */
export function biometricAfterwards(context: Context): Evaluated {
  return all(
    'biometric-afterwards',
    ['art26-10'],
    [annex3HighRisk(context), isDeployer(context), chosen(context, 'annex3', (point) => point === 'annex3-1a')],
  )
}

/** Whoever provides or deploys an AI system. */
export function literacy(context: Context): Evaluated {
  return all('literacy', ['art4'], [isAi(context)])
}

function pointsBut2(context: Context): Evaluated {
  return chosen(context, 'annex3', (point) => point !== 'annex3-2')
}
