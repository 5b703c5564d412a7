import { expect, test } from 'vitest'
import { COMMAND } from './messages/command.ts'
import { DATA } from './messages/data.ts'
import { DATABASE } from './messages/database.ts'
import { MESSAGES } from './messages/index.ts'
import { MEASURE } from './messages/measure.ts'
import { MODEL } from './messages/model.ts'
import { RISK } from './messages/risk.ts'
import { SPEC } from './messages/spec.ts'
import { VERDICT } from './messages/verdict.ts'

test('no code has two sentences: the later would silently take the place of the earlier', () => {
  const all = [COMMAND, SPEC, DATA, DATABASE, MODEL, MEASURE, VERDICT, RISK].flatMap((part) => Object.keys(part))
  expect(all.filter((code, i) => all.indexOf(code) !== i)).toEqual([])
  expect(Object.keys(MESSAGES)).toHaveLength(all.length)
})
