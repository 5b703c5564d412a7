import { open } from 'node:fs/promises'
import { AuditError, type Column, type FileReader } from '@exaequo/contract'
import type { RecordBatch } from 'apache-arrow'
import { arrowText, columnKind } from './arrow-text.ts'
import { refuseTwice } from './csv.ts'
import { loadDriver } from './driver.ts'
import { decodeLz4 } from './lz4.ts'
import { sameColumns } from './many.ts'
import type { Files, Read } from './read.ts'
import { COPY, writeTable } from './table-copy.ts'

type Arrow = typeof import('apache-arrow')

/** Reads Arrow IPC, as a file (Feather 2) or a stream, one batch at a time, through a copy that the engine can read. */
export async function readArrow(files: Files, reader: FileReader): Promise<Read> {
  const arrow = await loadDriver('apache-arrow', () => import('apache-arrow'))
  await registerCodecs(arrow)
  const copies: string[] = []
  let header: string[] = []
  for (const [i, path] of files.paths.entries()) {
    const name = files.names[i] ?? ''
    const copy = await files.copy(`${i}-arrow.csv`)
    const own = await copied(arrow, path, name, copy)
    if (i === 0) header = own
    sameColumns(files.names, i, { names: header, line: 1 }, { names: own, line: 1 }, 'ordered')
    copies.push(copy)
  }
  refuseTwice(header, files.request.source, 1)
  return {
    columns: (await reader.csv(copies, { ...COPY, header })) as Column[],
    decimal: '.',
    missing: [],
    warnings: [],
    unnamed: [],
    readings: files.paths.map(() => ({ format: 'arrow' })),
  }
}

/** @returns the names of the columns. */
async function copied(arrow: Arrow, path: string, name: string, copy: string): Promise<string[]> {
  const handle = await open(path)
  try {
    const start = (await handle.read(Buffer.alloc(6), 0, 6, 0)).buffer.toString('latin1')
    if (start.startsWith('FEA1')) throw new AuditError('DATA_FEATHER_OLD', { source: name }, { place: { file: name } })
    const batches = await arrow.RecordBatchReader.from(handle)
    await batches.open()
    const columns = batches.schema.fields.map((field) => ({ name: field.name, kind: columnKind(arrow, field.type) }))
    async function* rows() {
      yield columns.map((column) => column.name)
      for await (const batch of batches) yield* rowsOf(batch)
    }
    function* rowsOf(batch: RecordBatch) {
      const vectors = columns.map((_, k) => batch.getChildAt(k))
      for (let row = 0; row < batch.numRows; row++)
        yield columns.map(({ kind }, k) => arrowText(vectors[k]?.get(row), kind))
    }
    await writeTable(copy, rows())
    return columns.map((column) => column.name)
  } catch (cause) {
    if (cause instanceof AuditError) throw cause
    const detail = String((cause as Error).message).slice(0, 200)
    throw new AuditError('DATA_UNREADABLE', { source: name, format: 'Arrow', detail }, { place: { file: name }, cause })
  } finally {
    await handle.close().catch(() => undefined)
  }
}

/** What pandas, Polars and R pack with by default: the library names both and brings neither. */
async function registerCodecs({ compressionRegistry, CompressionType }: Arrow): Promise<void> {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decodeLz4 })
  const { decompress } = await loadDriver('fzstd', () => import('fzstd'))
  compressionRegistry.set(CompressionType.ZSTD, { decode: (bytes) => aligned(decompress(bytes)) })
}

/** Numbers of eight bytes can be seen in a buffer only where they start at a multiple of eight. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
}
