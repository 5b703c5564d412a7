import type { Locale } from '@exaequo/contract'
import { type AnswerValue, isDate, isUnknown, type Question, questionnaire, rulesDecided } from '@exaequo/risk'
import { Document, isMap, parseDocument, Scalar, type YAMLMap } from 'yaml'

const WORDS = {
  fr: { why: 'Pourquoi :', decides: 'Décide :', one: 'Une réponse :', some: 'Des réponses :', text: 'Un texte.' },
  en: { why: 'Why:', decides: 'Decides:', one: 'One of:', some: 'Some of:', text: 'A text.' },
} as const

/** Why a question is asked, and the rules that it decides. */
export function reasons(question: Question, locale: Locale): string[] {
  const { why, decides } = WORDS[locale]
  return [
    `${why} ${question.why[locale]}`,
    `${decides} ${rulesDecided(question)
      .map((reference) => reference[locale])
      .join(locale === 'fr' ? ' ; ' : '; ')}`,
  ]
}

/** What may be answered, as the file wants it. */
function answersOf({ type, options }: Question, locale: Locale): string[] {
  const words = WORDS[locale]
  const ids = Object.entries(options ?? {}).map(([id, label]) => `  ${id}: ${label[locale]}`)
  switch (type) {
    case 'ternary':
      return [`${words.one} yes, no, unknown`]
    case 'choice':
      return [words.one, ...ids, '  unknown']
    case 'choices':
      return [words.some, ...ids, '  none', '  unknown']
    case 'date':
      return ['AAAA-MM-JJ / YYYY-MM-DD, unknown']
    case 'number':
      return ['0, 1, 2…, unknown']
    default:
      return [`${words.text} { fr: …, en: … }`]
  }
}

/** A file of answers in which everything is unknown, each question above its answer, with what may be answered. */
export function emptyRiskText(audit: string, locale: Locale): string {
  const document = new Document({ exaequo: 1, audit, answers: {} })
  const answers = document.get('answers') as YAMLMap
  answers.flow = false
  let section = ''
  for (const question of questionnaire.questions) {
    const key = new Scalar(question.id)
    const title = questionnaire.sections.find(({ id }) => id === question.section)
    key.commentBefore = [
      ...(question.section === section ? [] : [`— ${title?.[locale]} —`]),
      question[locale],
      ...[...reasons(question, locale), ...answersOf(question, locale)].map((line) => `  ${line}`),
    ]
      .map((line) => ` ${line}`)
      .join('\n')
    section = question.section
    answers.add(document.createPair(key, question.type === 'choices' ? ['unknown'] : 'unknown'))
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Questions of a file that have no answer yet, or are unknown. */
export function stillOpen(text: string): Question[] {
  const answers = parseDocument(text).get('answers')
  const given = (isMap(answers) ? answers.toJSON() : {}) as Record<string, AnswerValue>
  return questionnaire.questions.filter(({ id }) => isUnknown(given[id]))
}

/** The same file with one answer set; comments and the other answers stay. */
export function withAnswer(text: string, id: string, value: AnswerValue): string {
  const document = parseDocument(text)
  document.setIn(['answers', id], document.createNode(value, { flow: Array.isArray(value) }))
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** What was typed, as an answer; `null` where it is none. Empty: unknown. */
export function typed({ type, options }: Question, line: string): AnswerValue | null {
  const words = line.trim()
  if (words === '' || words === '?' || words.toLowerCase() === 'unknown')
    return type === 'choices' ? ['unknown'] : 'unknown'
  const ids = Object.keys(options ?? {})
  const option = (word: string) => (/^\d+$/.test(word) ? ids[Number(word) - 1] : ids.find((id) => id === word)) ?? null
  switch (type) {
    case 'ternary':
      return /^(y|yes|o|oui)$/i.test(words) ? 'yes' : /^(n|no|non)$/i.test(words) ? 'no' : null
    case 'choice':
      return option(words)
    case 'choices': {
      if (/^(none|aucun|0)$/i.test(words)) return ['none']
      const chosen = words.split(/[\s,;]+/).map(option)
      return chosen.includes(null) ? null : [...new Set(chosen as string[])]
    }
    case 'number':
      return /^\d{1,15}$/.test(words) ? Number(words) : null
    case 'date':
      return isDate(words) ? words : null
    default:
      return words
  }
}
