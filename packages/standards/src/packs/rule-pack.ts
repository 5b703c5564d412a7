import type { Text } from '@exaequo/contract'

/** Legal rules or conventions as data, put together on one day. */
export interface RulePack {
  readonly id: string
  /** Day the facts were put together, YYYY-MM-DD: the pack's version. */
  readonly version: string
  /** Where the rules are law; `any` for conventions. */
  readonly scope: 'EU' | 'FR' | 'any'
  readonly title: Text
  readonly instrument: { readonly reference: Text; readonly consolidatedOn: string | null }
  /** Source id → what it is. */
  readonly sources: Readonly<Record<string, Text>>
  readonly entries: readonly RuleEntry[]
}

export interface RuleEntry {
  readonly id: string
  readonly group: string
  readonly fr: string
  readonly en: string
  readonly reference: Text
  /** First and last day it applies; `null`: not dated here, or no end. */
  readonly appliesFrom: string | null
  readonly appliesUntil: string | null
  /** First and last day this wording stands in the text. A wording may be replaced before it ever applied. */
  readonly textFrom: string | null
  readonly textUntil: string | null
  readonly source: readonly string[]
  readonly verifiedOn: string | null
  /** False: shown as "to be confirmed". */
  readonly verified: boolean
  /** On the day of the pack's version. */
  readonly status: 'in_force' | 'future' | 'repealed'
  readonly who?: 'provider' | 'deployer' | 'both' | 'controller' | 'administration' | 'any'
  /** Rule without which this one binds nobody, although it applies: its date counts where it is later. */
  readonly bindsWith?: string
  readonly note?: Text
  readonly evidence?: Text
  readonly examples?: Text
  /** Identifier of the text, such as a LEGIARTI. */
  readonly instrument?: string
  readonly specialCategory?: 'yes' | 'partly' | 'no'
  readonly texts?: readonly string[]
  readonly level?: number
}
