import { createHash } from 'node:crypto'
import { open, realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { AuditError } from '@exaequo/contract'
import { type ModelJson, readModelJson, weightBytes } from './model-json.ts'

/** A model as it lies in its folder. */
export interface ModelFiles {
  /** As written in the specification. */
  readonly path: string
  /** On this machine. */
  readonly file: string
  readonly json: ModelJson | null
  /** What it is saved as; `saved`: a folder that the native binding alone reads. */
  readonly kind: 'layers' | 'graph' | 'saved'
  readonly weights: ArrayBuffer
  /** Of model.json and the weights after it, in the order in which it names them. */
  readonly hash: string
  readonly bytes: number
}

export interface ModelRequest {
  /** As written in the specification. */
  readonly path: string
  /** Absolute path of the folder that it is relative to. */
  readonly folder: string
  /** No file outside this folder is read, unless `null`. */
  readonly within: string | null
}

/** A model.json of more is no model of rows; nor are weights of more, which would be held in memory whole. */
const MOST_JSON = 64 << 20
const MOST_WEIGHTS = 1 << 30
/** What makes up a SavedModel, besides variables. */
const SAVED = 'saved_model.pb'

/**
 * Reads a model's files, without running any of it. Weights are read from the model's own folder alone, whatever their
 * names say, and are as many bytes as model.json declares.
 * @throws AuditError where there is no model, where it lies outside, or where its weights are not those that it declares
 */
export async function readModelFiles({ path, folder, within }: ModelRequest): Promise<ModelFiles> {
  const target = resolve(folder, path)
  const allowed = within === null ? null : await realpath(within)
  // Outside nothing is looked at: not even whether a file is there.
  if (allowed !== null && isOutside(allowed, (await realpath(dirname(target)).catch(() => null)) ?? target))
    throw new AuditError('MODEL_OUTSIDE_PROJECT', { path })
  const file = await realpath(target).catch((cause) => {
    throw new AuditError('MODEL_NOT_FOUND', { path }, { cause })
  })
  if (allowed !== null && isOutside(allowed, file)) throw new AuditError('MODEL_OUTSIDE_PROJECT', { path })
  if ((await stat(file)).isDirectory()) return savedModel(path, file)
  const text = await readWhole(file, path, MOST_JSON)
  const json = readModelJson(text.toString('utf8'), path)
  const parts = [text]
  const own = dirname(file)
  let bytes = 0
  for (const name of json.paths) {
    const found = await weightFile(own, name, path)
    const part = await readWhole(found, name, MOST_WEIGHTS - bytes)
    bytes += part.length
    parts.push(part)
  }
  const expected = weightBytes(json.specs)
  if (bytes !== expected) throw new AuditError('MODEL_WEIGHTS_SIZE', { path, bytes, expected })
  const weights = Buffer.concat(parts.slice(1))
  return {
    ...{ path, file, json, kind: json.kind, hash: hashOf(parts), bytes: text.length + bytes },
    weights: weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.length) as ArrayBuffer,
  }
}

async function weightFile(own: string, name: string, path: string): Promise<string> {
  const outside = () => new AuditError('MODEL_WEIGHTS_OUTSIDE', { path, file: name })
  if (isOutside(own, resolve(own, name))) throw outside()
  const found = await realpath(join(own, name)).catch((cause) => {
    throw new AuditError('MODEL_WEIGHTS_NOT_FOUND', { path, file: name }, { cause })
  })
  if (isOutside(own, found)) throw outside()
  return found
}

/** What of a SavedModel is hashed: its graph, and its variables in the order of their names. */
async function savedModel(path: string, folder: string): Promise<ModelFiles> {
  const names = [SAVED, 'variables/variables.index', 'variables/variables.data-00000-of-00001']
  const parts: Buffer[] = []
  for (const [i, name] of names.entries()) {
    const found = await realpath(join(folder, name)).catch(() => null)
    if (found === null && i === 0) throw new AuditError('MODEL_NOT_FOUND', { path })
    if (found === null) continue
    if (isOutside(folder, found)) throw new AuditError('MODEL_WEIGHTS_OUTSIDE', { path, file: name })
    parts.push(await readWhole(found, `${basename(path)}/${name}`, MOST_WEIGHTS))
  }
  const bytes = parts.reduce((sum, { length }) => sum + length, 0)
  return { path, file: folder, json: null, kind: 'saved', weights: new ArrayBuffer(0), hash: hashOf(parts), bytes }
}

/** At most so many bytes, whatever the file becomes while it is read. */
async function readWhole(file: string, name: string, limit: number): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new AuditError('MODEL_NOT_FOUND', { path: name })
    if (found.size > limit) throw new AuditError('MODEL_TOO_LARGE', { file: name, bytes: found.size, limit })
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size), 0, found.size, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function hashOf(parts: readonly Buffer[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return `sha256-${hash.digest('hex')}`
}
