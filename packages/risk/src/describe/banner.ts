import type { Text } from '@exaequo/contract'
import type { RiskAssessment } from '../assess.ts'
import { WORDS } from '../strings/words.ts'

/** What stands above every verdict: a practice is declared, or it is not known whether one is at stake; `null`: neither. */
export function bannerOf({ banner, conclusions }: Pick<RiskAssessment, 'banner' | 'conclusions'>): Text | null {
  if (!banner) return null
  const declared = conclusions.some(({ id, value }) => id === 'prohibited' && value === 'yes')
  return declared ? WORDS.bannerDeclared : WORDS.banner
}
