import { AuditError } from '@exaequo/contract'
import type { RunOptions } from '../commands/run.ts'
import type { Counts } from '../summary.ts'
import { writeWhole } from '../write.ts'
import { isForEveryone } from './findings.ts'
import { junitOf } from './junit.ts'
import type { Ran } from './ran.ts'
import { sarifOf } from './sarif.ts'

/** What `--json` prints and `--summary` keeps. */
export interface BatchSummary {
  readonly audits: readonly unknown[]
  readonly counts: Counts
  readonly failed: number
  /** Specifications that an interruption left undone. */
  readonly left: readonly string[]
}

export function summaryOf(done: readonly Ran[], left: readonly string[]): BatchSummary {
  return {
    audits: done.map(({ path, id, state, errors, banner, warnings, counts }) => ({
      path,
      id,
      state,
      errors,
      banner: banner !== null,
      warnings,
      counts,
    })),
    counts: sumOf(done.flatMap(({ counts }) => counts ?? [])),
    failed: done.filter(({ state }) => state === 'failed').length,
    left,
  }
}

function sumOf(counts: readonly Counts[]): Counts {
  const of = (word: keyof Counts) => counts.reduce((sum, own) => sum + own[word], 0)
  return {
    misses: of('misses'),
    meets: of('meets'),
    inconclusive: of('inconclusive'),
    notTestable: of('notTestable'),
  }
}

/**
 * The files for machines. Of a batch that was interrupted the summary alone, which says so: a test report with half of its
 * tests would look like one that passed.
 */
export async function writeForMachines(
  { summary, junit, sarif, locale }: RunOptions,
  done: readonly Ran[],
  told: BatchSummary,
): Promise<void> {
  const mode = isForEveryone(done) ? 0o644 : 0o600
  // Verdicts are counted in whole results.
  if (summary !== undefined) await written(summary, `${JSON.stringify(told, null, 2)}\n`, 0o600)
  if (told.left.length > 0) return
  if (junit !== undefined) await written(junit, junitOf(done, locale), mode)
  if (sarif !== undefined) await written(sarif, sarifOf(done, locale, process.cwd()), mode)
}

async function written(path: string, text: string, mode: number): Promise<void> {
  await writeWhole(path, text, mode).catch((cause) => {
    throw new AuditError('FILE_NOT_WRITTEN', { path, detail: String(cause?.code ?? cause) }, { cause })
  })
}
