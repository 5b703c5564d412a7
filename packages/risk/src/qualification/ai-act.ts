import { rulesOn } from '@exaequo/standards'
import { type Answered, answer, before, chosen } from '../logic/answered.ts'
import { all, any, type Evaluated, fact, not } from '../logic/evaluated.ts'
import { basisOf, type Context, ruleFor, specialGrounds } from './context.ts'

/** The ten practices; those not yet in the text on the day that counts are left out. */
export function prohibited(context: Context): Evaluated {
  const { pack, asOf } = basisOf('eu-ai-act', context.audit)
  const practices = rulesOn(pack, asOf).filter(({ rule }) => rule.group === 'prohibited-practice')
  const some = any(
    'a-prohibited-practice',
    [],
    practices.map(({ rule }) => answer(context, rule.id)),
  )
  return all('prohibited', [], [isAi(context), some])
}

export function listed(context: Context): Evaluated {
  return all('listed', ['art6-2'], [isAi(context), anyPoint(context)])
}

export function derogated(context: Context): Evaluated {
  const conditions = ['art6-3-a', 'art6-3-b', 'art6-3-c', 'art6-3-d'].map((id) => answer(context, id))
  return all(
    'derogated',
    ['art6-3'],
    [
      not(answer(context, 'profiling')),
      answer(context, 'no-significant-risk'),
      any('one-condition', ['art6-3'], conditions),
      answer(context, 'assessment-documented'),
    ],
  )
}

/** R3: the product route, or Annex III and either profiling or no derogation. */
export function highRisk(context: Context): Evaluated {
  return any('high-risk', [], [product(context), annex3HighRisk(context)])
}

export function product(context: Context): Evaluated {
  return all('product', ['art6-1'], [isAi(context), answer(context, 'annex1-product')])
}

export function annex3HighRisk(context: Context): Evaluated {
  return all(
    'annex3-high-risk',
    ['art6-2'],
    [
      isAi(context),
      anyPoint(context),
      any('no-derogation', ['art6-3'], [answer(context, 'profiling'), not(derogated(context))]),
    ],
  )
}

export function isProvider(context: Answered): Evaluated {
  return chosen(context, 'role', (option) => option !== 'deployer')
}

export function isDeployer(context: Answered): Evaluated {
  return chosen(context, 'role', (option) => option !== 'provider')
}

/** Which application date counts: that of Annex I where high risk can come from a product alone, else that of Annex III. */
export function highRiskCalendar(context: Context): 'annex-1-application' | 'annex-3-application' {
  const productAlone = annex3HighRisk(context).value === 'no' && product(context).value !== 'no'
  return productAlone ? 'annex-1-application' : 'annex-3-application'
}

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
  const special = specialGrounds(context.audit.criteria).length > 0 ? 'yes' : 'no'
  return any(
    'sensitive-for-bias',
    ['bias-data'],
    [answer(context, 'sensitive-for-bias'), fact('special-ground-audited', special)],
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

/** Favourable: older than the date of application and not changed since. Only a sure "yes" moves a date. */
export function legacy(context: Context): Evaluated {
  return all(
    'legacy',
    ['art111-2'],
    [
      highRisk(context),
      any(
        'older',
        [],
        [
          olderThan(context, 'annex-3-application'),
          all('older-product', [], [not(annex3HighRisk(context)), olderThan(context, 'annex-1-application')]),
        ],
      ),
      not(answer(context, 'significant-change')),
    ],
  )
}

function olderThan(context: Context, rule: string): Evaluated {
  const day = ruleFor('eu-ai-act', rule, context.audit)?.rule.appliesFrom ?? null
  return day === null ? fact('application-date-not-in-text', 'unknown') : before(context, 'in-service-since', day)
}

/** Whoever provides or deploys an AI system. */
export function literacy(context: Context): Evaluated {
  return all('literacy', ['art4'], [isAi(context)])
}

function isAi(context: Answered): Evaluated {
  return answer(context, 'ai-system')
}

function anyPoint(context: Answered): Evaluated {
  return chosen(context, 'annex3', () => true)
}

function pointsBut2(context: Answered): Evaluated {
  return chosen(context, 'annex3', (point) => point !== 'annex3-2')
}
