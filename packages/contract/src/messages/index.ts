import { COMMAND } from './command.ts'
import { DATA } from './data.ts'
import { DATABASE } from './database.ts'
import { MEASURE } from './measure.ts'
import { MODEL } from './model.ts'
import { RISK } from './risk.ts'
import { SPEC } from './spec.ts'
import { VERDICT } from './verdict.ts'

/**
 * Every sentence the toolkit can say about a problem or a reason, in both languages, by code. ICU MessageFormat.
 * Chapters of the report and titles of metrics carry their own strings, beside the code that uses them.
 */
export const MESSAGES = {
  ...COMMAND,
  ...SPEC,
  ...DATA,
  ...DATABASE,
  ...MODEL,
  ...MEASURE,
  ...VERDICT,
  ...RISK,
} as const

export type MessageCode = keyof typeof MESSAGES
