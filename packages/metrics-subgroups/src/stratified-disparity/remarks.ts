import { type Message, message } from '@exaequo/contract'
import { reversal } from '@exaequo/statistics'
import type { Effects } from './effects.ts'

/** Fitted counts under this make Breslow and Day's test reject too often. */
const FEW = 5

/** What a reader must be told of a comparison over strata: a reversal, or why there is none to announce. */
export function remarksOf(
  { effects, homogeneity, crude }: Effects,
  { level, given }: { readonly level: number; readonly given: readonly string[] },
): Message[] {
  const remarks: Message[] = []
  const { estimate } = effects[2]
  const found = crude === null ? null : reversal(crude, estimate, 0)
  const against = (side: number) => Math.sign(estimate.value ?? 0) === side
  if (found?.reversed === true) remarks.push(message('STRATA_REVERSAL', { given }))
  if (found?.reason === 'adjustedIncludesParity' && crude !== null) {
    const opposite = against(crude.upper < 0 ? 1 : -1)
    remarks.push(message(opposite ? 'STRATA_OPPOSITE_NOT_ESTABLISHED' : 'STRATA_NOT_WITHIN', { given }))
  }
  const within = (estimate.lower ?? 0) > 0 || (estimate.upper ?? 0) < 0
  if (found?.reason === 'crudeIncludesParity' && within) remarks.push(message('STRATA_ONLY_WITHIN', { given }))
  if (homogeneity !== null && homogeneity.p !== null) {
    if (homogeneity.p < 1 - level) remarks.push(message('STRATA_HETEROGENEOUS', { given }))
    if ((homogeneity.smallestExpected ?? FEW) < FEW) remarks.push(message('STRATA_FEW_EXPECTED', { given }))
  }
  return remarks
}
