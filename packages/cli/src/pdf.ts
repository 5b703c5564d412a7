import { access, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AuditError, LOCALES } from '@exaequo/contract'
import { printPdf } from './chromium.ts'

/**
 * The reports in an audit's folder once more as PDF, beside their pages. A PDF carries the time it was made: it is no
 * part of what is verified. What is restricted can be read by its owner alone.
 */
export async function writePdfs(folder: string, chromium: string, again: boolean): Promise<void> {
  const own = await mkdtemp(join(tmpdir(), 'exaequo-pdf-'))
  try {
    for (const audience of ['public', 'restricted']) {
      for (const locale of LOCALES) {
        const page = resolve(folder, audience, `report.${locale}.html`)
        const target = page.replace(/html$/, 'pdf')
        if (!(await exists(page)) || (!again && (await exists(target)))) continue
        const made = join(own, 'report.pdf')
        await printPdf(chromium, page, made, own).catch((cause) => {
          throw new AuditError('PDF_FAILED', { file: target, detail: String(cause) }, { cause })
        })
        const fresh = `${target}.exaequo-${process.pid}`
        await writeFile(fresh, await readFile(made), { mode: audience === 'restricted' ? 0o600 : 0o644 })
        await rename(fresh, target)
      }
    }
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
