import { LOCALES, MESSAGES, type MessageCode } from '@exaequo/contract'
import { expect, test } from 'vitest'
import { formatMessage } from './format-message.ts'
import { wanted } from './icu.ts'

const codes = Object.keys(MESSAGES) as MessageCode[]

test('every sentence wants the same values in every language, and can be written', () => {
  for (const code of codes) {
    const [french, english] = [wanted(MESSAGES[code].fr), wanted(MESSAGES[code].en)]
    // A reason in the words of a plug-in: each language takes the text of its own.
    if (code === 'REASON_IN_WORDS') expect([french, english]).toEqual([['fr'], ['en']])
    else expect(french, code).toEqual(english)
    const params = Object.fromEntries([...english, ...french].map((name) => [name, 3]))
    for (const locale of LOCALES) expect(formatMessage({ code, params }, locale), code).not.toContain(`[${code}`)
  }
})

test('no verdict uses a word that a reader would take for an approval or a sentence', () => {
  const banned = /\b(conforme|compliant|passed|failed|significant|biased|free of bias|tolerable|acceptable|feu vert)\b/i
  for (const code of codes.filter((name) => /^(STATE|SENTENCE|FIXED|WITHIN|BEYOND|REGION)/.test(name))) {
    for (const locale of LOCALES) expect(MESSAGES[code][locale], code).not.toMatch(banned)
  }
})
