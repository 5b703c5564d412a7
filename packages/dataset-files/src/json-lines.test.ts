import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDuckDb } from '@exaequo/engine-duckdb'
import { plain } from '@exaequo/testkit'
import { expect, test } from 'vitest'
import { filesDataset } from './files.ts'

async function open(text: string | Uint8Array, csv = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'exaequo-json-'))
  await writeFile(join(folder, 'a.jsonl'), text)
  return filesDataset.open({ source: 'a.jsonl', folder, within: folder, csv }, () => openDuckDb())
}

async function levels(text: string, column: string) {
  const { engine, relation, close } = await open(text)
  const dimensions = [{ name: 'x', from: { kind: 'value', column } as const }]
  const cells = await engine.aggregate(relation, { dimensions, count: null, weight: null, terms: null })
  await close()
  return plain(cells).map(([level, n]) => [level, n])
}

test('strings have no quotes, numbers are canonical, null and an absent key are missing', async () => {
  const text = '{"g":"a","x":1.0}\n{"g":"é \\"b\\"","x":1}\n{"g":null,"x":-0.0}\n{"x":2.50}\n'
  expect(await levels(text, 'g')).toEqual([
    ['a', 1],
    ['é "b"', 1],
    [null, 2],
  ])
  expect(await levels(text, 'x')).toEqual([
    ['0', 1],
    ['1', 2],
    ['2.5', 1],
  ])
})

test('a column of numbers and words is text; what no double can hold keeps its digits', async () => {
  expect(await levels('{"g":1.0}\n{"g":"one"}\n{"g":true}\n{"g":"01"}\n', 'g')).toEqual([
    ['01', 1],
    ['1.0', 1],
    ['one', 1],
    ['true', 1],
  ])
  expect(await levels('{"g":9007199254740993}\n{"g":"9007199254740993x"}\n', 'g')).toEqual([
    ['9007199254740993', 1],
    ['9007199254740993x', 1],
  ])
})

test('a key that appears late is no error, and a word far below numbers is one more level', async () => {
  const many = Array.from({ length: 30_000 }, () => '{"g":1}').join('\n')
  expect(await levels(`${many}\n{"g":"x","late":1}\n`, 'g')).toEqual([
    ['1', 30_000],
    ['x', 1],
  ])
})

test.each([
  ['a line that is no JSON', '{"g":1}\n{"g":2,\n{"g":3}\n', 'DATA_UNREADABLE', 2],
  ['a line that is no record', '{"g":1}\n[2]\n', 'DATA_UNREADABLE', undefined],
  ['lists', '[1]\n[2]\n', 'DATA_UNREADABLE', undefined],
  ['blank lines alone', '\n\n', 'DATA_NO_ROWS', undefined],
  ['another encoding', Buffer.from('{"g":"x"}\n{"g":"é"}\n', 'latin1'), 'DATA_UNREADABLE', 2],
])('refuses %s', async (_, text, code, line) => {
  const read = open(text).then(async ({ engine, relation, close }) => {
    await engine.profile(relation, { numbers: [], dates: [], levels: ['g'] }).finally(close)
  })
  await expect(read).rejects.toMatchObject({
    code,
    place: { file: 'a.jsonl', ...(line === undefined ? {} : { line }) },
  })
})

test('options of CSV would be read by nothing', async () => {
  await expect(open('{"g":1}\n', { decimal: ',' })).rejects.toMatchObject({ code: 'DATA_OPTION_UNUSED' })
})
