import { existsSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { createInterface } from 'node:readline'
import { AuditError, type Locale, type OpenedData, type SourceRequest } from '@exaequo/contract'
import { plainName } from '@exaequo/risk'
import { parseSpec } from '@exaequo/spec'
import { known } from '../catalogue.ts'
import { ask, type Dialogue } from '../init/ask.ts'
import { type Look, look } from '../init/look.ts'
import { propose, type Said } from '../init/propose.ts'
import { specText } from '../init/spec-text.ts'
import { errorLine, printErrors } from '../print-error.ts'
import { writeWhole } from '../write.ts'

const WORDS = {
  written: { fr: 'Écrit :', en: 'Written:' },
  open: {
    fr: 'Des questions restent ouvertes dans la spécification :',
    en: 'Questions are still open in the specification:',
  },
  next: { fr: 'Ensuite :', en: 'Next:' },
} as const

/** What a shell says of a command that Ctrl-C ended. */
const STOPPED = 130

export interface InitOptions {
  readonly locale: Locale
  readonly force: boolean
  readonly defaults: boolean
  readonly out?: string
  readonly id?: string
  readonly date?: string
  readonly decision?: string
  readonly positive?: string
  readonly favourable?: 'yes' | 'no'
  readonly sheet?: string
  readonly range?: string
  readonly member?: string
}

/**
 * Looks at the data and writes a specification to be completed: what its columns may be, each with the reason. Asks in a
 * terminal; elsewhere, or with `--defaults`, what cannot be known stays in it as a question that `check` explains.
 */
export async function init(source: string, options: InitOptions): Promise<number> {
  const { locale } = options
  try {
    const stem = basename(source)
      .replaceAll('*', '')
      .replace(/(\.[a-z0-9]+)(\.gz)?$/i, '')
    const target = options.out ?? resolve(dirname(source), `${stem || 'audit'}.audit.yaml`)
    if (existsSync(target) && !options.force) throw new AuditError('INIT_EXISTS', { path: shown(target) })
    const data = await open(source, options)
    const { found, reading } = await lookedAt(data)
    const said = saidIn(options, found)
    const asks = !options.defaults && process.stdin.isTTY === true
    const answered = asks ? await inTerminal((dialogue) => ask(found, said, locale, dialogue)) : null
    const text = specText(answered?.proposal ?? propose(found, said), {
      id: options.id ?? slug(stem),
      // The one place where the clock proposes a date: it is written down, and counts from then on.
      date: options.date ?? new Date().toISOString().slice(0, 10),
      locale,
      source: relative(dirname(resolve(target)), resolve(source))
        .split(sep)
        .join('/'),
      reading,
      rows: found.rows,
      data: dataKeys(options),
      system: answered?.system ?? {},
      legalBasis: answered?.legalBasis ?? {},
    })
    await writeWhole(target, text)
    console.log(`${WORDS.written[locale]} ${shown(target)}`)
    const { errors } = parseSpec(text, shown(target), known)
    if (errors.length > 0) console.log(WORDS.open[locale])
    for (const error of errors) console.log(`  ${errorLine(error, locale)}`)
    console.log(`${WORDS.next[locale]} exaequo check ${shown(target)}`)
    return 0
  } catch (error) {
    printErrors(error, locale)
    return error instanceof AuditError && error.code === 'INIT_STOPPED' ? STOPPED : 2
  }
}

async function open(source: string, { sheet, range, member }: InitOptions): Promise<OpenedData> {
  const { filesDataset } = await import('@exaequo/dataset-files')
  if (!filesDataset.claims(source)) throw new AuditError('DATA_FORMAT_UNKNOWN', { source })
  const request: SourceRequest = {
    source: basename(source),
    folder: resolve(dirname(source)),
    within: null,
    csv: {},
    spreadsheet: { ...(sheet === undefined ? {} : { sheet }), ...(range === undefined ? {} : { range }) },
    ...(member === undefined ? {} : { member }),
  }
  return filesDataset.open(request, async () => (await import('@exaequo/engine-duckdb')).openDuckDb())
}

async function lookedAt(data: OpenedData): Promise<{ found: Look; reading: string }> {
  try {
    const [found, sources] = [await look(data), await data.sources()]
    const { format, encoding, delimiter, decimal, dates, sheet, range } = sources[0]?.reading ?? {}
    const parts = [format, encoding, delimiter && `“${delimiter}”`, decimal && `“${decimal}”`, dates, sheet, range]
    return { found, reading: parts.filter((part) => part !== undefined && part !== '').join(', ') }
  } finally {
    await data.close()
  }
}

/** What options settle. @throws AuditError for a column or a value that the data do not have. */
function saidIn({ decision, positive, favourable }: InitOptions, { columns }: Look): Said {
  const names = columns.map(({ name }) => name)
  if (decision !== undefined && !names.includes(decision))
    throw new AuditError('INIT_COLUMN', { column: decision, expected: names })
  const column = decision ?? propose({ rows: 0, columns }).decision?.column.name
  const levels = columns.find(({ name }) => name === column)?.levels?.map(({ value }) => value) ?? []
  if (positive !== undefined && !levels.includes(positive))
    throw new AuditError('INIT_VALUE', { value: positive, column: column ?? '?', expected: levels })
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(positive === undefined ? {} : { positive }),
    ...(favourable === undefined ? {} : { favourable: favourable === 'yes' }),
  }
}

function dataKeys({ sheet, range, member }: InitOptions): Record<string, unknown> {
  const spreadsheet = { ...(sheet === undefined ? {} : { sheet }), ...(range === undefined ? {} : { range }) }
  return {
    ...(Object.keys(spreadsheet).length === 0 ? {} : { spreadsheet }),
    ...(member === undefined ? {} : { member }),
  }
}

async function inTerminal<T>(work: (dialogue: Dialogue) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  // Left to itself, Ctrl-C would answer every further question with nothing.
  const stopped = new Promise<never>((_, reject) => {
    terminal.once('SIGINT', () => reject(new AuditError('INIT_STOPPED')))
  })
  const dialogue: Dialogue = {
    say: (line) => console.log(line),
    answer: async () => {
      const { value, done } = await lines.next()
      return done === true ? null : String(value)
    },
  }
  try {
    return await Promise.race([work(dialogue), stopped])
  } finally {
    terminal.close()
  }
}

function slug(stem: string): string {
  const plain = plainName(stem).replaceAll(' ', '-').slice(0, 60)
  return /^[a-z0-9]/.test(plain) ? plain : 'audit'
}

function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') ? path : near
}
