import type { Locale, Outcome, Result, Text } from '@exaequo/contract'
import { testSection } from '@exaequo/testkit'
import { templateId } from './section.ts'

/** As much of a report as the section reads. */
const given = (outcomes: readonly Pick<Outcome, 'metric' | 'status'>[]) => (locale: Locale) => ({
  result: { outcomes } as unknown as Result,
  t: (text: Text) => text[locale],
})

testSection(templateId, [
  {
    name: 'lists what gave no number, each once, and escapes it',
    given: given([
      { metric: '<b>', status: 'error' },
      { metric: '<b>', status: 'error' },
      { metric: 'selection-rate', status: 'measured' },
    ]),
    expect: { en: ['gave no number', '&lt;b&gt;'], fr: ['aucun nombre', '&lt;b&gt;'] },
    without: ['selection-rate', '<b>'],
  },
  {
    name: 'prints nothing where everything was measured',
    given: given([{ metric: 'selection-rate', status: 'measured' }]),
    expect: null,
  },
])
