import { type StandardCase, testStandard } from '@exaequo/testkit'
import { standards } from './index.ts'

const CASES: Readonly<Record<string, readonly StandardCase[]>> = {
  'four-fifths': [
    { name: 'four fifths and more', source: '29 CFR 1607.4 D', value: 0.85, within: true },
    { name: 'less than four fifths', source: '29 CFR 1607.4 D', value: 0.79, within: false },
  ],
  'four-fifths-reading': [
    { name: 'four fifths and more', source: '29 CFR 1607.4 D', value: 0.8, within: true },
    { name: 'less than four fifths', source: '29 CFR 1607.4 D', value: 0.79, within: false },
  ],
}

for (const standard of standards) {
  const { rule } = standard
  // A tolerance takes its threshold from the specification: the two sides of its own are as good as any.
  const threshold = rule.kind === 'parity' ? 0 : rule.threshold
  const own: readonly StandardCase[] = [
    { name: 'at parity', source: 'by definition', value: rule.kind === 'ratio' ? 1 : 0, within: true },
    {
      name: 'beyond',
      source: 'by definition',
      value: rule.kind === 'ratio' ? threshold / 2 : threshold * 2,
      within: false,
    },
  ]
  testStandard(standard, CASES[standard.id] ?? own)
}
