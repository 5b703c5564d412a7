import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { arch, platform } from 'node:process'
import { AuditError, type Locale, type Result, type Text } from '@exaequo/contract'
import { audit, type DataOptions, type ReadSpec, readSpec } from '../audit-file.ts'
import { findSpecs, projectFolder } from '../find-specs.ts'
import { sha256 } from '../hash.ts'
import { writePortfolio } from '../portfolio.ts'
import { errorLines, printErrors } from '../print-error.ts'
import { displayFor, openProgress, type Step } from '../progress.ts'
import { publishedBefore } from '../published-before.ts'
import { countVerdicts, leading, summaryLines } from '../summary.ts'
import { VERSION } from '../version.ts'
import { wordsIn } from '../words.ts'
import { writeFolder } from '../write.ts'

export interface RunOptions extends DataOptions {
  readonly out: string
  readonly locale: Locale
  readonly failOn?: 'misses' | 'inconclusive'
  readonly force: boolean
  readonly json: boolean
  /** Reports are printed too, through an installed browser. */
  readonly pdf: boolean
}

interface Ran {
  readonly path: string
  readonly id: string | null
  readonly state: 'ran' | 'unchanged' | 'failed'
  readonly errors: readonly string[]
  /** What summaries read of it. */
  readonly result: Result | null
  /** The same of what is public. */
  readonly shown: Result | null
  /** Its lines. */
  readonly summary: readonly string[]
  /** Said above its verdicts. */
  readonly banner: Text | null
  readonly warnings: readonly string[]
}

/** Runs every audit; one that cannot run never stops the others. */
export async function run(given: readonly string[], options: RunOptions): Promise<number> {
  const say = (line: string) => {
    if (!options.json) console.log(line)
  }
  const words = wordsIn(options.locale)
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
  const done: Ran[] = []
  const ids = new Map<string, string>()
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
  for (const [i, path] of paths.entries()) {
    const onStep = (audit: string, step: Step) => progress.step(i + 1, audit, step)
    const ran = await printed(await runOne(path, options, ids, onStep), options, chromium, onStep)
    progress.clear()
    done.push(ran)
    if (ran.state === 'failed') {
      for (const line of ran.errors) console.error(line)
      continue
    }
    for (const line of ran.warnings) console.error(line)
    say(ran.state === 'unchanged' ? words('RUN_UNCHANGED', { audit: ran.id }) : String(ran.id))
    if (ran.banner !== null) say(`  ! ${ran.banner[options.locale]}`)
    for (const line of ran.summary) say(line)
  }
  const results = done.flatMap(({ result }) => (result === null ? [] : [result]))
  const listed = done.flatMap(({ result, shown, banner }) => {
    const listedResult = shown ?? result
    return listedResult === null ? [] : [{ result: listedResult, banner }]
  })
  if (listed.length > 0) await writePortfolio(options.out, listed)
  const counts = countVerdicts(results)
  const failed = done.filter(({ state }) => state === 'failed').length
  const incomplete = results.flatMap(({ outcomes }) =>
    outcomes.filter(({ status }) => status === 'incomplete' || status === 'error'),
  ).length
  if (options.json) {
    console.log(
      JSON.stringify({
        audits: done.map(({ result: _, shown: __, summary: ___, banner, ...rest }) => ({
          ...rest,
          banner: banner !== null,
        })),
        counts,
        failed,
      }),
    )
  } else {
    // All four are counted, so that an exit code of 0 is never read as "met".
    say(words('RUN_LAST_LINE', { ran: results.length, failed, ...counts }))
  }
  if (failed > 0) return 2
  if (options.failOn !== undefined && counts.misses > 0) return 1
  if (options.failOn === 'inconclusive' && counts.inconclusive + counts.notTestable + incomplete > 0) return 3
  return 0
}

async function runOne(
  path: string,
  options: RunOptions,
  ids: Map<string, string>,
  onStep: (audit: string, step: Step) => void,
): Promise<Ran> {
  const failed = (error: unknown): Ran => ({
    path,
    id: null,
    state: 'failed',
    errors: errorLines(error, options.locale),
    result: null,
    shown: null,
    summary: [],
    banner: null,
    warnings: [],
  })
  try {
    onStep(path, 'read')
    const read = await readSpec(path)
    const { id } = read.spec
    onStep(id, 'read')
    const before = ids.get(id)
    if (before !== undefined) throw new AuditError('AUDIT_ID_TWICE', { id, other: before }, { place: read.place('id') })
    ids.set(id, path)
    const folder = join(options.out, id)
    const started = new Date()
    const kept = options.force ? null : await keptResult(folder, read, options)
    if (kept !== null) {
      const summary = summaryLines(kept.result, options.locale)
      return { path, id, state: 'unchanged', errors: [], warnings: [], ...kept, summary }
    }
    const { result, shown, assessment, outputs } = await audit(read, options, (step) => onStep(id, step))
    const log = {
      format: 'exaequo/run/1',
      specification: specificationHash(read),
      data: result.evidence.sources.map(({ hash }) => hash),
      started: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      platform: `${platform} ${arch} node ${process.version}`,
    }
    const warnings = shown === null ? [] : await publishedBefore(folder, shown, options.locale)
    await writeFolder(folder, { ...outputs, 'restricted/run.json': `${JSON.stringify(log, null, 2)}\n` })
    const told = leading(result)
    const summary = summaryLines(told, options.locale)
    const own = { result: told, shown: shown && leading(shown), summary }
    return { path, id, state: 'ran', errors: [], warnings, ...own, banner: assessment?.banner ?? null }
  } catch (error) {
    return failed(error)
  }
}

/** The reports of an audit as PDF too; of one that did not change, where they are not there yet. */
async function printed(
  ran: Ran,
  { out, locale }: RunOptions,
  chromium: string | null,
  onStep: (audit: string, step: Step) => void,
): Promise<Ran> {
  if (chromium === null || ran.id === null) return ran
  try {
    onStep(ran.id, 'print')
    const { writePdfs } = await import('../pdf.ts')
    await writePdfs(join(out, ran.id), chromium, ran.state === 'ran')
    return ran
  } catch (error) {
    return { ...ran, state: 'failed', errors: errorLines(error, locale) }
  }
}

/** What an audit depends on besides its data: its specification, its answers and the version of the toolkit. */
function specificationHash({ text, risk }: Pick<ReadSpec, 'text' | 'risk'>): string {
  return sha256([VERSION, text, ...(risk === null ? [] : [risk.text])].map(sha256).join('\n'))
}

/** The result that is already there, if the specification and every byte of the data are still the same. */
async function keptResult(
  folder: string,
  read: Awaited<ReturnType<typeof readSpec>>,
  { allowOutside }: RunOptions,
): Promise<(Pick<Ran, 'shown' | 'banner'> & { readonly result: Result }) | null> {
  try {
    const log = JSON.parse(await readFile(join(folder, 'restricted/run.json'), 'utf8'))
    if (log.specification !== specificationHash(read)) return null
    const { hashFile, resolveFiles } = await import('@exaequo/dataset-files')
    const { source, csv, model } = read.spec.data
    // A server may have changed without a word: its tables are counted again.
    if (typeof source !== 'string') return null
    const within = allowOutside ? null : projectFolder(read.path)
    const files = await resolveFiles({ source, csv, folder: resolve(read.path, '..'), within })
    for (const [i, path] of files.entries()) if ((await hashFile(path)) !== log.data[i]) return null
    const hashes =
      model === null ? [] : [await (await import('../scored.ts')).modelHash(read.path, model, { allowOutside })]
    for (const [i, hash] of hashes.entries()) if (hash !== log.data[files.length + i]) return null
    if (log.data.length !== files.length + hashes.length) return null
    const stored = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'))
    const result = leading(await stored('restricted/result.json'))
    const shown = result.audit.publication.public ? leading(await stored('public/result.json')) : null
    const said = read.risk !== null && (await stored('restricted/risk.json')).banner
    return { result, shown, banner: said ? (await import('@exaequo/risk')).WORDS.banner : null }
  } catch {
    return null
  }
}
