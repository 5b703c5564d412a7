import { AuditError, type Locale } from '@exaequo/contract'
import { runBatch } from '../batch/batch.ts'
import { onInterrupt } from '../batch/interrupt.ts'
import { summaryOf, writeForMachines } from '../batch/outputs.ts'
import type { Ran } from '../batch/ran.ts'
import { findSpecs } from '../find-specs.ts'
import type { DataOptions } from '../open-data.ts'
import { writePortfolio } from '../portfolio.ts'
import { printErrors } from '../print-error.ts'
import { displayFor, openProgress } from '../progress.ts'
import { wordsIn } from '../words.ts'

export { serve } from '../batch/serve.ts'

export interface RunOptions extends DataOptions {
  readonly out: string
  readonly locale: Locale
  readonly failOn?: 'misses' | 'inconclusive'
  readonly force: boolean
  /** A public version takes the place of an earlier one, whatever the two tell together. */
  readonly replacePublic: boolean
  readonly json: boolean
  /** Reports are printed too, through an installed browser. */
  readonly pdf: boolean
  /** How many audits run at the same time. */
  readonly jobs: number
  /** Files for machines. */
  readonly summary?: string
  readonly junit?: string
  readonly sarif?: string
}

/** Runs every audit; one that cannot run never stops the others. */
export async function run(given: readonly string[], options: RunOptions): Promise<number> {
  let paths: string[]
  let chromium: string | null = null
  try {
    paths = await findSpecs(given)
    if (options.pdf) chromium = await (await import('../chromium.ts')).findChromium(process.env)
    if (options.pdf && chromium === null) throw new AuditError('PDF_NO_BROWSER')
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
  const { stderr, env } = process
  const progress = openProgress({
    display: displayFor({ terminal: stderr.isTTY === true, json: options.json, env }),
    locale: options.locale,
    total: paths.length,
    env,
    width: () => stderr.columns || 80,
    write: (text) => stderr.write(text),
    now: Date.now,
  })
  /** By the place of their specification: whatever finishes first, what is said is in one order. */
  const found: (Ran | undefined)[] = new Array(paths.length).fill(undefined)
  let told = 0
  const interrupt = onInterrupt()
  try {
    await runBatch({
      paths,
      options,
      chromium,
      signal: interrupt.signal,
      onStep: (at, audit, step) => progress.step(at + 1, audit, step),
      onDone: (at, ran) => {
        found[at] = ran
        progress.finished(at + 1)
        progress.clear()
        for (let next = found[told]; next !== undefined; next = found[++told]) tell(next, options)
      },
    })
  } finally {
    interrupt.close()
    progress.close()
  }
  // Those that finished while an earlier one was interrupted.
  for (const ran of found.slice(told)) if (ran !== undefined) tell(ran, options)
  const done = found.filter((ran) => ran !== undefined)
  return concluded(
    done,
    paths.filter((_, at) => found[at] === undefined),
    interrupt.code(),
    options,
  )
}

/** The lines of one audit. */
function tell(ran: Ran, { json, locale }: RunOptions): void {
  for (const line of ran.state === 'failed' ? ran.errors : ran.warnings) console.error(line)
  if (ran.state === 'failed' || json) return
  console.log(ran.state === 'unchanged' ? wordsIn(locale)('RUN_UNCHANGED', { audit: ran.id }) : String(ran.id))
  if (ran.banner !== null) console.log(`  ! ${ran.banner[locale]}`)
  for (const line of ran.summary) console.log(line)
}

/** What is said and written of all of them, and the exit code. */
async function concluded(
  done: readonly Ran[],
  left: readonly string[],
  interrupted: number | null,
  options: RunOptions,
): Promise<number> {
  const words = wordsIn(options.locale)
  const listed = done.flatMap(({ listed: result, banner }) => (result === null ? [] : [{ result, banner }]))
  // Of a part it would hide the rest.
  if (listed.length > 0 && left.length === 0) await writePortfolio(options.out, listed)
  const summary = summaryOf(done, left)
  const { counts, failed } = summary
  try {
    await writeForMachines(options, done, summary)
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
  if (options.json) console.log(JSON.stringify(summary))
  // All four are counted, so that an exit code of 0 is never read as "met".
  else console.log(words('RUN_LAST_LINE', { ran: listed.length, failed, ...counts }))
  if (interrupted !== null && left.length > 0) {
    console.error(words('RUN_INTERRUPTED', { done: done.length, left: left.length }))
    return interrupted
  }
  if (failed > 0) return 2
  const incomplete = done.reduce((sum, ran) => sum + ran.incomplete, 0)
  if (options.failOn !== undefined && counts.misses > 0) return 1
  if (options.failOn === 'inconclusive' && counts.inconclusive + counts.notTestable + incomplete > 0) return 3
  return 0
}
