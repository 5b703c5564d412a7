import { sections } from '@exaequo/report-html'
import { expect, test } from 'vitest'
import { SECTION_IDS } from './section-ids.ts'

test('names every section of the report, so that a plug-in can take the place of none', () => {
  expect([...SECTION_IDS].sort()).toEqual(sections.map(({ id }) => id).sort())
})
