import type { Text } from '@exaequo/contract'
import { rulePack } from './packs/index.ts'

/** A ground on which French law forbids discrimination. */
export interface Ground {
  /** As a specification names it. */
  readonly id: string
  readonly label: Text
  /** As French law is cited, in French: the name of a text is not translated. */
  readonly reference: string
  /** Whether the reference was read in its source. */
  readonly verified: boolean
}

const PREFIX = 'ground-'

/** Every ground of the rule pack `fr-discrimination`, in its order. */
export const grounds: readonly Ground[] = rulePack('fr-discrimination')
  .entries.filter(({ group }) => group === 'ground')
  .map(({ id, fr, en, reference, verified }) => ({
    id: id.slice(PREFIX.length).replaceAll('-', '_'),
    label: { fr, en },
    reference: reference.fr,
    verified,
  }))
