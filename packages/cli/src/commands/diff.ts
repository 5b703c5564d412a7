import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AuditError, type Locale, RESULT_FORMAT, type Result } from '@exaequo/contract'
import { canonicalDocument, compareResults, type Diff } from '@exaequo/runner'
import { diffLines } from '../diff-lines.ts'
import { printErrors } from '../print-error.ts'
import { writeWhole } from '../write.ts'

interface Options {
  readonly out?: string
  readonly json: boolean
  readonly public: boolean
  readonly locale: Locale
  readonly failOn?: 'opened'
}

/** What changed between two results of one system; exit 1 with `--fail-on opened` where a primary gap opened or widened. */
export async function diffCommand(before: string, after: string, options: Options): Promise<number> {
  try {
    const [from, to] = await Promise.all([before, after].map((path) => readResult(path, options.public)))
    const diff = compareResults(from as Result, to as Result)
    const text = canonicalDocument(diff as unknown as Record<string, unknown>)
    // What is made of whole results tells of few people, as they do.
    const mode = [from, to].every((result) => result?.audience === 'public') ? 0o644 : 0o600
    if (options.out !== undefined) await writeWhole(options.out, text, mode)
    if (options.json) process.stdout.write(text)
    else for (const line of diffLines(diff, to as Result, options.locale)) console.log(line)
    return options.failOn !== undefined && worse(diff) ? 1 : 0
  } catch (error) {
    printErrors(error, options.locale)
    return 2
  }
}

function worse({ gaps }: Diff): boolean {
  return gaps.some(({ primary, state }) => primary && ['opened', 'widened', 'reversed'].includes(state))
}

/** The result in an audit's folder, or in a file. */
async function readResult(path: string, shown: boolean): Promise<Result> {
  const folder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const file = folder ? join(path, shown ? 'public' : 'restricted', 'result.json') : path
  const refused = new AuditError('DIFF_FILE', { path: file, expected: RESULT_FORMAT })
  let result: Result
  try {
    result = JSON.parse(await readFile(file, 'utf8'))
  } catch {
    throw refused
  }
  if (result?.format !== RESULT_FORMAT) throw refused
  return result
}
