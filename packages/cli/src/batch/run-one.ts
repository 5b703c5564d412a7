import { join } from 'node:path'
import { arch, platform } from 'node:process'
import { AuditError } from '@exaequo/contract'
import type { RunOptions } from '../commands/run.ts'
import { errorLines, warnOfSection } from '../print-error.ts'
import { type ReadSpec, readSpec } from '../read-spec.ts'
import { runAudit } from '../run-audit.ts'
import type { Step } from '../watch.ts'
import { wordsIn } from '../words.ts'
import { clearLeftovers } from '../write.ts'
import { keptResult, specificationHash } from './kept-result.ts'
import { failedRan, problemsOf, type Ran, told } from './ran.ts'

/** What one audit of a batch shares with the others. */
export interface Surroundings {
  /** A browser that prints reports, where that was asked for. */
  readonly chromium: string | null
  readonly onStep: (audit: string, step: Step) => void
  /** The path of an earlier specification with this id, if there is one. */
  readonly claim: (id: string) => Promise<string | null>
  readonly signal: AbortSignal
}

/** Runs one audit and writes its folder; `null` where it was stopped before that, and nothing of it was written. */
export async function runOne(path: string, options: RunOptions, around: Surroundings): Promise<Ran | null> {
  try {
    around.onStep(path, 'read')
    const read = await readSpec(path)
    return await printed(await audited(read, options, around), options, around)
  } catch (error) {
    return around.signal.aborted ? null : failedRan(path, error, options.locale)
  }
}

async function audited(read: ReadSpec, options: RunOptions, around: Surroundings): Promise<Ran> {
  const { onStep, claim, signal } = around
  const { path, place } = read
  const { id } = read.spec
  onStep(id, 'read')
  const other = await claim(id)
  if (other !== null) throw new AuditError('AUDIT_ID_TWICE', { id, other }, { place: place('id') })
  const known = { path, id, errors: [], problems: [], lines: linesOf(read) }
  const folder = join(options.out, id)
  await clearLeftovers(folder)
  const started = new Date()
  const unchanged = options.force ? null : await keptResult(folder, read, options)
  if (unchanged !== null) {
    const { result, shown, banner } = unchanged
    return { ...known, state: 'unchanged', warnings: [], ...told(result, shown, options.locale), banner }
  }
  const completed = await runAudit(
    read,
    { ...options, scores: options.scores ?? join(folder, 'restricted') },
    { onProgress: ({ step }) => onStep(id, step), onSectionFailure: warnOfSection, signal },
  )
  const { result, assessment } = completed
  await completed.files()
  const log = {
    format: 'exaequo/run/1',
    specification: specificationHash(read),
    data: result.evidence.sources.map(({ hash }) => hash),
    started: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    platform: `${platform} ${arch} node ${process.version}`,
  }
  const beside = { 'restricted/run.json': `${JSON.stringify(log, null, 2)}\n` }
  // From here on it is finished, whoever interrupts.
  signal.throwIfAborted()
  const written = await completed.write(options.out, { beside, replacePublic: options.replacePublic })
  const words = wordsIn(options.locale)
  const warnings = written.warnings.map(({ code, params }) => words(code, params))
  const own = told(result, written.publicResult, options.locale)
  return { ...known, state: 'ran', warnings, ...own, banner: assessment?.banner ?? null }
}

/** The reports of an audit as PDF too; of one that did not change, where they are not there yet. */
async function printed(ran: Ran, { out, locale }: RunOptions, { chromium, onStep }: Surroundings): Promise<Ran> {
  if (chromium === null || ran.id === null) return ran
  try {
    onStep(ran.id, 'print')
    const { writePdfs } = await import('../pdf.ts')
    await writePdfs(join(out, ran.id), chromium, ran.state === 'ran')
    return ran
  } catch (error) {
    return { ...ran, state: 'failed', errors: errorLines(error, locale), problems: problemsOf(error) }
  }
}

function linesOf({ spec, place }: ReadSpec): Record<string, number> {
  return Object.fromEntries(spec.attributes.map(({ id }, i) => [id, place(`attributes[${i}]`).line ?? 1]))
}
