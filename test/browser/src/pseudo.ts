import { parse as parseIcu } from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'
import { type Node, type Property, parse } from 'acorn'
import { simple } from 'acorn-walk'

type IcuElement = ReturnType<typeof parseIcu>[number]

/** Letters that look like their model and are in no word of a text that nobody translated. */
const LOOKALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => [letter, `${letter}\u0323`]),
)

export function pseudo(words: string): string {
  return words.replace(/[a-zA-Z]/g, (letter) => LOOKALIKE[letter] ?? letter)
}

/** An ICU sentence in letters that stand out; names of its arguments and keywords stay. */
export function pseudoSentence(sentence: string): string {
  if (!sentence.includes('{')) return pseudo(sentence)
  const change = (element: IcuElement): IcuElement => {
    if ('options' in element) {
      const options = Object.fromEntries(
        Object.entries(element.options).map(([key, option]) => [key, { ...option, value: option.value.map(change) }]),
      )
      return { ...element, options } as IcuElement
    }
    return element.type === 0 ? { ...element, value: pseudo(element.value) } : element
  }
  return printAST(parseIcu(sentence, { ignoreTag: true }).map(change))
}

/** A script in which everything said in French, beside its English, is said in letters that stand out. */
export function pseudoScript(script: string): { script: string; texts: number } {
  const literals: { start: number; end: number; value: string }[] = []
  simple(parse(script, { ecmaVersion: 'latest', sourceType: 'module' }), {
    ObjectExpression(node) {
      const properties = node.properties.filter((one): one is Property => one.type === 'Property')
      const named = (name: string) => properties.find(({ key }) => nameOf(key) === name)
      const fr = named('fr')
      if (fr === undefined || named('en') === undefined) return
      simple(fr.value, {
        Literal: ({ start, end, value }) => {
          // The names of the two languages choose among texts, and are none.
          if (typeof value === 'string' && value !== 'fr' && value !== 'en') literals.push({ start, end, value })
        },
        TemplateElement: ({ start, end, value }) => {
          // Between backticks already: marked without quotes.
          literals.push({ start, end, value: `\u0000${value.cooked ?? ''}` })
        },
      })
    },
  })
  const pieces: string[] = []
  let at = 0
  for (const { start, end, value } of literals.sort((a, b) => a.start - b.start)) {
    const text = value.startsWith('\u0000') ? pseudo(value.slice(1)) : JSON.stringify(pseudoSentence(value))
    pieces.push(script.slice(at, start), text)
    at = end
  }
  pieces.push(script.slice(at))
  return { script: pieces.join(''), texts: literals.length }
}

function nameOf(key: Node & { name?: string; value?: unknown }): unknown {
  return key.name ?? key.value
}
