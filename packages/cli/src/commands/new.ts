import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { AuditError, type Locale } from '@exaequo/contract'
import { bundled } from '../catalogue.ts'
import { inRepository, type Made, repositoryOf } from '../new/in-repository.ts'
import { type Kind, templatePackage } from '../new/template.ts'
import { printErrors } from '../print-error.ts'
import { wordsIn } from '../words.ts'
import { writeWhole } from '../write.ts'

export interface NewOptions {
  readonly locale: Locale
  /** Where to put it; default: a folder named after it. */
  readonly out?: string
  /** In the toolkit's repository: which family a metric belongs to. */
  readonly family?: string
}

/** Writes something to start from that passes its tests: in the toolkit's repository a folder, elsewhere a whole package. */
export async function newCommand(kind: Kind, id: string, options: NewOptions): Promise<number> {
  const { locale } = options
  const words = wordsIn(locale)
  try {
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) throw new AuditError('NEW_ID', { id })
    const { metrics, standards } = bundled.known
    if ((kind === 'metric' ? metrics : kind === 'standard' ? standards : []).includes(id)) {
      throw new AuditError('NEW_TAKEN', { id })
    }
    const root = options.out === undefined ? repositoryOf('.') : null
    const made = root === null ? asPackage(kind, id, options.out) : inRepository(root, kind, id, options.family)
    const folder = resolve(root ?? '.', made.folder)
    if (existsSync(folder)) throw new AuditError('NEW_EXISTS', { path: relative('.', folder) || '.' })
    for (const [name, text] of Object.entries(made.files)) await writeWhole(join(folder, name), text)
    console.log(words('NEW_DONE', { folder: relative('.', folder), files: Object.keys(made.files) }))
    for (const line of made.next) console.log(`  ${line}`)
    return 0
  } catch (error) {
    printErrors(error, locale)
    return 2
  }
}

function asPackage(kind: Kind, id: string, out: string | undefined): Made {
  const folder = out ?? `exaequo-${kind}-${id}`
  return { folder, files: templatePackage(kind, id), next: [`cd ${folder}`, 'npm install', 'npm test'] }
}
