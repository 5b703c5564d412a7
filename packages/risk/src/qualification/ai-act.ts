import { rulesOn } from '@exaequo/standards'
import { type Answered, answer, before, chosen } from '../logic/answered.ts'
import { all, any, type Evaluated, fact, not } from '../logic/evaluated.ts'
import { basisOf, type Context, ruleFor } from './context.ts'

/** The ten practices; those not yet in the text on the day that counts are left out. */
function practicesOf({ audit }: Context) {
  const { pack, asOf } = basisOf('eu-ai-act', audit)
  return rulesOn(pack, asOf).filter(({ rule }) => rule.group === 'prohibited-practice')
}

/** Article 5 as a whole; where only practices that came later are at stake, and are still to come, the first of these. */
export function prohibitedRule(context: Context): string {
  if (ruleFor('eu-ai-act', 'art5', context.audit)?.state !== 'inForce') return 'art5'
  const atStake = practicesOf(context).filter(({ rule }) => answer(context, rule.id).value !== 'no')
  const toCome = atStake.filter(({ state }) => state === 'future')
  return toCome.length === atStake.length ? (toCome[0]?.rule.id ?? 'art5') : 'art5'
}

export function prohibited(context: Context): Evaluated {
  const practices = practicesOf(context)
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

/** Which way to high risk, and so which application date, counts: that of products where nothing else can lead there. */
export function highRiskRule(context: Context): 'art6-1' | 'art6-2' {
  const productAlone = annex3HighRisk(context).value === 'no' && product(context).value !== 'no'
  return productAlone ? 'art6-1' : 'art6-2'
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

export function isAi(context: Answered): Evaluated {
  return answer(context, 'ai-system')
}

export function anyPoint(context: Answered): Evaluated {
  return chosen(context, 'annex3', () => true)
}
