import { all, type Evaluated } from '../logic/evaluated.ts'
import * as aiAct from './ai-act.ts'
import * as duties from './ai-act-duties.ts'
import type { Context } from './context.ts'
import * as dataProtection from './data-protection.ts'
import * as france from './france.ts'

/** A conclusion to reach: which rule it is about, and how it follows from answers and facts. */
export interface ConclusionDefinition {
  readonly id: string
  readonly pack: 'eu-ai-act' | 'gdpr' | 'fr-crpa' | 'fr-discrimination'
  /** The rule whose dates it has. */
  readonly rule: (context: Context) => string
  /** Lightens duties: an undetermined one is not relied on. */
  readonly favourable: boolean
  readonly decide: (context: Context) => Evaluated
}

const define = (
  id: string,
  pack: ConclusionDefinition['pack'],
  rule: string | ((context: Context) => string),
  decide: (context: Context) => Evaluated,
  favourable = false,
): ConclusionDefinition => ({
  id,
  pack,
  rule: typeof rule === 'string' ? () => rule : rule,
  favourable,
  decide,
})

export const CONCLUSIONS: readonly ConclusionDefinition[] = [
  define('prohibited', 'eu-ai-act', aiAct.prohibitedRule, aiAct.prohibited),
  define('product', 'eu-ai-act', 'art6-1', aiAct.product),
  define('listed', 'eu-ai-act', 'art6-2', aiAct.listed),
  define('derogated', 'eu-ai-act', 'art6-3', aiAct.derogated, true),
  define('high-risk', 'eu-ai-act', aiAct.highRiskRule, aiAct.highRisk),
  define('legacy', 'eu-ai-act', 'art111-2', aiAct.legacy, true),
  define('provider-duties', 'eu-ai-act', aiAct.highRiskRule, (context) =>
    all('provider-duties', [], [aiAct.highRisk(context), aiAct.isProvider(context)]),
  ),
  define('deployer-duties', 'eu-ai-act', aiAct.highRiskRule, (context) =>
    all('deployer-duties', [], [aiAct.highRisk(context), aiAct.isDeployer(context)]),
  ),
  define('biometric-afterwards', 'eu-ai-act', 'art26-10', duties.biometricAfterwards),
  define('fria', 'eu-ai-act', 'art27', duties.fundamentalRights),
  define('registration-provider', 'eu-ai-act', 'art49-1', duties.registrationOfProvider),
  define('registration-use', 'eu-ai-act', 'art49-3', duties.registrationOfUse),
  define('explanation-86', 'eu-ai-act', 'art86', duties.explanation),
  define('art50-1', 'eu-ai-act', 'art50-1', (context) => duties.transparency(context, 'art50-1')),
  define('art50-2', 'eu-ai-act', 'art50-2', (context) => duties.transparency(context, 'art50-2')),
  define('art50-3', 'eu-ai-act', 'art50-3', (context) => duties.transparency(context, 'art50-3')),
  define('art50-4', 'eu-ai-act', 'art50-4', (context) => duties.transparency(context, 'art50-4')),
  define('literacy', 'eu-ai-act', 'art4', duties.literacy),
  define('bias-data', 'eu-ai-act', 'bias-data', duties.sensitiveForBias),
  define('safeguards-open', 'eu-ai-act', 'bias-data', duties.safeguardsOpen),
  define('automated-decision', 'gdpr', 'art22', dataProtection.automatedDecision),
  define('automated-without-basis', 'gdpr', 'art22', dataProtection.automatedWithoutBasis),
  define('dpia', 'gdpr', 'art35', dataProtection.dpia),
  define('article-47', 'fr-crpa', 'loi-78-17-47', france.article47),
  define('article-47-conditions', 'fr-crpa', 'loi-78-17-47', france.article47Conditions),
  define('mention', 'fr-crpa', 'l311-3-1', france.mention),
  define('nullity', 'fr-crpa', 'nullity', france.nullity),
  define('publication', 'fr-crpa', 'l312-1-3', france.publication),
  define('justification', 'fr-discrimination', 'indirect', france.justification),
]
