import { cwd } from 'node:process'
import type { GivenTable, Locale } from '@exaequo/contract'
import type { CompletedAudit } from './completed.ts'
import { type GivenData, tableOf } from './given-data.ts'
import { readAnySpec, type SpecDocument } from './read-spec.ts'
import { runAudit } from './run-audit.ts'
import { toldIn } from './told-in.ts'
import type { Watch } from './watch.ts'

export interface AuditOptions extends Watch {
  /**
   * The data themselves: rows as objects, columns as lists by name, or a danfo.js data frame. The specification then says
   * `source: given:<name>`; an object may leave `data` out.
   */
  readonly data?: GivenData
  /** What paths are relative to where the specification is a text or an object. Default: the current folder. */
  readonly folder?: string
  /** Whether data outside the project's folder may be read. Default: no. */
  readonly allowOutside?: boolean
  /** The most memory that the engine takes, such as `2GB`; more goes to temporary files. */
  readonly memoryLimit?: string
  /** Threads that the engine counts with. */
  readonly threads?: number
  /** Stops the audit: while rows are counted at once, else before the next step. */
  readonly signal?: AbortSignal
  /** Language of error messages. Default: English. */
  readonly locale?: Locale
}

/**
 * Runs one audit and gives its result: the same, byte for byte, as `exaequo run` of the same specification and data.
 * Nothing is written or printed.
 *
 * `spec`: the path or URL of a specification, its YAML text (any string with a line break), or the document as an object.
 *
 * @throws AuditErrors: what is wrong with specification or data, every problem with its code, place and sentence.
 * @throws the reason of `signal` once that is aborted.
 */
export async function audit(spec: string | URL | SpecDocument, options: AuditOptions = {}): Promise<CompletedAudit> {
  const { data, folder = cwd(), signal, locale = 'en', allowOutside = false, onProgress } = options
  try {
    signal?.throwIfAborted()
    onProgress?.({ audit: nameOf(spec), step: 'read' })
    const read = await readAnySpec(spec, { folder, given: data !== undefined })
    const table: GivenTable | null = data === undefined ? null : await tableOf(data)
    const ran = await runAudit(read, { ...options, allowOutside, ...(table === null ? {} : { table }) }, options)
    return {
      ...ran,
      report: (asked) => ran.report(asked).catch(tell),
      files: () => ran.files().catch(tell),
      write: (out, beside) => ran.write(out, beside).catch(tell),
    }
  } catch (error) {
    return tell(error)
  }

  function tell(error: unknown): never {
    signal?.throwIfAborted()
    throw toldIn(locale, error)
  }
}

function nameOf(spec: string | URL | SpecDocument): string {
  if (spec instanceof URL) return spec.pathname
  return typeof spec === 'string' ? (spec.includes('\n') ? 'specification' : spec) : spec.id
}
