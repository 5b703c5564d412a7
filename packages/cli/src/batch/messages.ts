import type { RunOptions } from '../commands/run.ts'
import type { Step } from '../watch.ts'
import type { Ran } from './ran.ts'

/** What a batch tells one of its processes. */
export type Order =
  | { readonly kind: 'run'; readonly path: string; readonly options: RunOptions; readonly chromium: string | null }
  | { readonly kind: 'claimed'; readonly other: string | null }
  | { readonly kind: 'stop' }

/** What a process tells its batch. `ran` is `null` where it was stopped before anything was written. */
export type Report =
  | { readonly kind: 'step'; readonly audit: string; readonly step: Step }
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'done'; readonly ran: Ran | null }
