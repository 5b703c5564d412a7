import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { AuditError, type Locale } from '@exaequo/contract'
import { type Question, questionnaire } from '@exaequo/risk'
import { readSpec } from '../audit-file.ts'
import { errorLines } from '../print-error.ts'
import { parseRiskFile } from '../risk-file.ts'
import { emptyRiskText, stillOpen, typed, withAnswer } from '../risk-text.ts'
import { writeWhole } from '../write.ts'

const WORDS = {
  fr: {
    hint: 'Entrée ou ? : ne sait pas. Ctrl+C : arrêter, tout est gardé.',
    yesNo: 'oui / non',
    pick: 'un numéro',
    several: 'des numéros, ou aucun',
    again: 'Réponse non comprise.',
    why: 'Pourquoi :',
    written: 'Écrit :',
  },
  en: {
    hint: 'Enter or ?: do not know. Ctrl+C: stop, everything is kept.',
    yesNo: 'yes / no',
    pick: 'a number',
    several: 'numbers, or none',
    again: 'Not understood.',
    why: 'Why:',
    written: 'Written:',
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
    const { spec } = await readSpec(specPath)
    const target = specPath.replace(/(\.audit)?\.ya?ml$/, '.risk.yaml')
    const asks = !defaults && process.stdin.isTTY === true
    const there = existsSync(target)
    if (there && !asks) throw new AuditError('RISK_EXISTS', { path: target })
    const text = there ? await readFile(target, 'utf8') : emptyRiskText(spec.id, locale)
    parseRiskFile(text, target)
    await writeWhole(target, text)
    if (asks) await ask(target, text, locale)
    console.log(`${WORDS[locale].written} ${target}`)
    return 0
  } catch (error) {
    for (const line of errorLines(error, locale)) console.error(line)
    return 2
  }
}

async function ask(target: string, start: string, locale: Locale): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const lines = terminal[Symbol.asyncIterator]()
  const words = WORDS[locale]
  let text = start
  let section = ''
  console.log(words.hint)
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
  console.log(`  ${words.why} ${question.why[locale]}`)
  Object.values(question.options ?? {}).forEach((option, i) => {
    console.log(`  ${i + 1}. ${option[locale]}`)
  })
  if (question.type === 'ternary') console.log(`  ${words.yesNo}`)
  if (question.type === 'choice') console.log(`  ${words.pick}`)
  if (question.type === 'choices') console.log(`  ${words.several}`)
}
