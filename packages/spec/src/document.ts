import { AuditError, type Place } from '@exaequo/contract'
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'

const SIZE_LIMIT = 500_000
const ALIAS_LIMIT = 100

/** A YAML text with the place of everything in it. */
export interface Located {
  readonly value: unknown
  readonly errors: readonly AuditError[]
  /** Where a value is, or the nearest thing that contains it. Paths such as `attributes[0].column`. */
  place(path: string): Place
  /** Where the key itself is. */
  placeOfKey(path: string, key: string): Place
  /** A scalar as it was typed, so that `01` stays `01`. */
  source(path: string): string | null
}

export function readDocument(text: string, file: string): Located {
  const nowhere = { value: null, place: () => ({ file }), placeOfKey: () => ({ file }), source: () => null }
  if (text.length > SIZE_LIMIT) {
    return { ...nowhere, errors: [new AuditError('SPEC_TOO_LARGE', { limit: SIZE_LIMIT }, { place: { file } })] }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return { file }
    const { line, col } = lines.linePos(offset)
    return line === 0 ? { file } : { file, line, column: col }
  }
  const errors = document.errors.map(
    (error) => new AuditError('SPEC_YAML', { detail: error.message }, { place: at(error.pos[0]) }),
  )
  let value: unknown = null
  if (errors.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: ALIAS_LIMIT })
    } catch (cause) {
      errors.push(new AuditError('SPEC_ALIASES', {}, { place: { file, line: 1, column: 1 }, cause }))
    }
  }
  return {
    value,
    errors,
    place: (path) => at(nodeAt(document, steps(path))?.range?.[0]),
    placeOfKey: (path, key) => {
      const node = document.getIn(steps(path), true)
      const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : null
      return at((pair?.key as Node | undefined)?.range?.[0] ?? nodeAt(document, steps(path))?.range?.[0])
    },
    source: (path) => {
      const node = document.getIn(steps(path), true)
      return isScalar(node) && typeof node.source === 'string' ? node.source : null
    },
  }
}

function nodeAt(document: Document, path: readonly (string | number)[]): Node | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (node && typeof node === 'object' && 'range' in node) return node as Node
  }
  return null
}

/** `a.b[0].c` → ['a', 'b', 0, 'c'] */
export function steps(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map((match) =>
    match[1] === undefined ? (match[2] as string) : Number(match[1]),
  )
}

/** '/attributes/0/column' → `attributes[0].column` */
export function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`), '')
}
