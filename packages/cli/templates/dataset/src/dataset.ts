import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AuditError, defineDataset, type Engine, type OpenedData, type Source } from '@exaequo/contract'
import { hashFile, resolveFiles } from '@exaequo/dataset-files'
import { readRecords } from './records.ts'

const EXTENSION = /\.template-id$/i

/**
 * Files whose lines are lists. An example that works: read your own format in its place. It makes a table that the engine
 * can count, and says what was read, so that evidence can be checked.
 */
export const templateId = defineDataset({
  id: 'template-id',
  dependencies: {},
  claims: (source) => EXTENSION.test(source),
  async open(request, openEngine): Promise<OpenedData> {
    const { source, folder, within } = request
    const paths = await resolveFiles({ source, folder, within, csv: {} })
    const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')))
    const hashes = await Promise.all(paths.map((path) => hashFile(path)))
    const { header, rows } = readRecords(texts, source)
    const scratch = await mkdtemp(join(tmpdir(), 'template-id-'))
    const engine = await openEngine()
    let open = true
    const close = async () => {
      if (!open) return
      open = false
      await engine.close()
      await rm(scratch, { recursive: true, force: true })
    }
    try {
      if (engine.files === undefined) throw new AuditError('DATA_FORMAT_UNKNOWN', { source })
      const copy = join(scratch, 'rows.csv')
      await writeFile(copy, `${[header, ...rows].map((row) => row.map(quoted).join()).join('\n')}\n`)
      const columns = await engine.files.csv([copy], { delimiter: ',', quote: '"', header })
      const sources = async () =>
        paths.map(
          (_, i): Source => ({
            name: source,
            hash: hashes[i] as string,
            bytes: Buffer.byteLength(texts[i] as string),
            reading: { format: 'template-id' },
          }),
        )
      const unchanged = async () => {
        for (const [i, path] of paths.entries()) {
          if ((await hashFile(path)) !== hashes[i]) throw new AuditError('DATA_CHANGED', { source })
        }
      }
      return {
        engine: guarded(engine, unchanged),
        relation: { name: engine.files.relation, columns, decimal: '.', missing: [] },
        sources,
        warnings: [],
        close,
      }
    } catch (error) {
      await close()
      throw error
    }
  },
})

/** What is counted is what the evidence names: a file that changed in between is refused. */
function guarded(engine: Engine, unchanged: () => Promise<void>): Engine {
  return {
    ...engine,
    async profile(...given) {
      await unchanged()
      return engine.profile(...given)
    },
    async aggregate(...given) {
      await unchanged()
      return engine.aggregate(...given)
    },
  }
}

function quoted(value: string): string {
  return value === '' ? '' : `"${value.replaceAll('"', '""')}"`
}
