import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { AuditError, AuditErrors, type Locale } from '@exaequo/contract'
import { type Question, questionnaire } from '@exaequo/risk'
import { parseSpec } from '@exaequo/spec'
import { parse } from 'yaml'
import { projectFolder } from '../find-specs.ts'
import { toolkitFor } from '../plugins/toolkit-for.ts'
import { errorLines } from '../print-error.ts'
import { parseRiskFile } from '../risk-file.ts'
import { emptyRiskText, reasons, stillOpen, typed, withAnswer } from '../risk-text.ts'
import { writeWhole } from '../write.ts'

const WORDS = {
  fr: {
    hint: 'Entrée ou ? : ne sait pas. Ctrl+C : arrêter, tout est gardé.',
    yesNo: 'oui / non',
    pick: 'un numéro',
    several: 'des numéros, ou aucun',
    again: 'Réponse non comprise.',
    written: 'Écrit :',
    next: 'Ensuite : `exaequo risk check` dit ce qui reste ouvert ; nommez ce fichier sous `risk:` dans la spécification.',
    left: 'questions encore ouvertes',
  },
  en: {
    hint: 'Enter or ?: do not know. Ctrl+C: stop, everything is kept.',
    yesNo: 'yes / no',
    pick: 'a number',
    several: 'numbers, or none',
    again: 'Not understood.',
    written: 'Written:',
    next: 'Next: `exaequo risk check` says what is still open; name this file under `risk:` in the specification.',
    left: 'questions still open',
  },
} as const

interface Options {
  readonly locale: Locale
  readonly defaults: boolean
}

/**
 * Asks the questionnaire in the terminal and writes the file of answers beside the specification. Every answer is written
 * as it is given, so that it can be stopped and resumed. Without a terminal, or with `--defaults`, all is unknown.
 */
export async function riskInit(specPath: string, { locale, defaults }: Options): Promise<number> {
  try {
    const { id, target } = await answersFor(specPath)
    const asks = !defaults && process.stdin.isTTY === true
    const there = existsSync(target)
    if (there && !asks) throw new AuditError('RISK_EXISTS', { path: target })
    const text = there ? await readFile(target, 'utf8') : emptyRiskText(id, locale)
    parseRiskFile(text, target)
    await writeWhole(target, text)
    if (asks) await ask(target, text, locale)
    console.log(`${WORDS[locale].written} ${target}`)
    console.log(WORDS[locale].next)
    return 0
  } catch (error) {
    for (const line of errorLines(error, locale)) console.error(line)
    return 2
  }
}

/**
 * Whose answers, and where they go: the file that the specification names, else one beside it. Answers that are not there
 * yet are what this command is for, so that a specification which lacks them alone is no error.
 */
async function answersFor(specPath: string): Promise<{ id: string; target: string }> {
  const text = await readFile(specPath, 'utf8').catch(() => {
    throw new AuditError('SPEC_NOT_FOUND', { path: specPath })
  })
  const { errors } = parseSpec(text, specPath, toolkitFor(specPath, text).known)
  const serious = errors.filter(({ code }) => code !== 'DISCLOSURE_NEEDS_RISK')
  if (serious.length > 0) throw new AuditErrors(serious)
  const { id, risk } = parse(text) as { id: string; risk?: string }
  if (risk === undefined) return { id, target: specPath.replace(/(\.audit)?\.ya?ml$/, '.risk.yaml') }
  const target = join(dirname(specPath), risk)
  // Links are followed first: what is written stays inside the project.
  const real = await realpath(target).catch(async () =>
    join(await realpath(dirname(target)).catch(() => resolve(dirname(target))), basename(target)),
  )
  if (relative(await realpath(projectFolder(specPath)), real).startsWith('..')) {
    throw new AuditError('RISK_OUTSIDE_PROJECT', { path: risk })
  }
  return { id, target }
}

async function ask(target: string, start: string, locale: Locale): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  const words = WORDS[locale]
  let text = start
  let section = ''
  console.log(words.hint)
  console.log(`${stillOpen(start).length} ${words.left}`)
  try {
    for (const question of stillOpen(start)) {
      if (question.section !== section) console.log(`\n== ${titleOf(question, locale)}`)
      section = question.section
      show(question, locale)
      for (;;) {
        terminal.setPrompt('> ')
        terminal.prompt()
        const { value: line, done } = await lines.next()
        if (done === true) return
        const answer = typed(question, line)
        if (answer === null) {
          console.log(words.again)
          continue
        }
        text = withAnswer(text, question.id, answer)
        await writeWhole(target, text)
        break
      }
    }
  } finally {
    terminal.close()
  }
}

function titleOf({ section }: Question, locale: Locale): string {
  return questionnaire.sections.find(({ id }) => id === section)?.[locale] ?? section
}

function show(question: Question, locale: Locale): void {
  const words = WORDS[locale]
  console.log(`\n${question[locale]}`)
  for (const line of reasons(question, locale)) console.log(`  ${line}`)
  Object.values(question.options ?? {}).forEach((option, i) => {
    console.log(`  ${i + 1}. ${option[locale]}`)
  })
  if (question.type === 'ternary') console.log(`  ${words.yesNo}`)
  if (question.type === 'choice') console.log(`  ${words.pick}`)
  if (question.type === 'choices') console.log(`  ${words.several}`)
}
