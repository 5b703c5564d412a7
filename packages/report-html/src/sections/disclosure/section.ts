import { type AssessedDisclosure, defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import type { ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ours } from '../shared/assessed.ts'
import { checklistTable } from '../shared/checklist.ts'
import { type Fact, factsOf } from '../shared/facts.ts'
import { SHARED } from '../shared/strings.ts'
import { strings } from './strings.ts'

/** Whether people could be singled out, in the data and in what is published; and security as declared. */
export const disclosure = defineSection({
  id: 'disclosure',
  title: { en: 'Disclosure and security', fr: 'Divulgation et sécurité' },
  place: { chapter: 'appraisal', order: 21 },
  per: 'audit',
  empty: 'omit',
  model(input: ReportInput) {
    const { assessment, writer, t } = input
    if (assessment === null) return null
    const { disclosure: own, security, words } = assessment
    return {
      text: writer.say(strings.text),
      measured: { facts: [...dataFacts(input, own), ...columnFacts(input, own)] },
      note:
        own.measured === 'withheld'
          ? ours(input, words.withheldDisclosure)
          : own.measured === 'notCounted'
            ? writer.say(strings.notCounted)
            : null,
      publishedTitle: t(strings.published),
      published: own.published === null ? null : { facts: publishedFacts(input, own.published) },
      notPublished: writer.say(strings.notPublished),
      securityTitle: t(strings.security),
      table: security === null ? null : checklistTable(input, security, strings.security, strings.state),
      withheld: ours(input, words.withheldSecurity),
    }
  },
  template: template('disclosure'),
})

function dataFacts({ writer, t }: ReportInput, own: AssessedDisclosure): Fact[] {
  if (own.measured === 'notCounted') return []
  const { integer, percent, decimal } = writer.numbers
  const { sensitive } = own
  const kept =
    sensitive === null
      ? []
      : [
          [
            strings.sensitive,
            sensitive === 'decision'
              ? writer.given(writer.decision)
              : sensitive === 'label'
                ? writer.given(writer.label)
                : writer.attribute(sensitive),
          ] as const,
        ]
  const numbers =
    own.measured === 'withheld'
      ? own.k === null
        ? []
        : [[strings.k, integer(own.k)] as const]
      : [
          [strings.classes, integer(own.classes)] as const,
          [strings.k, integer(own.k)] as const,
          [strings.unique, percent(own.unique, 2)] as const,
          ...own.under.map(({ size, share }) => [{ ...strings.under, size }, percent(share, 2)] as const),
          ...(sensitive === null
            ? []
            : [
                [strings.distinct, integer(own.distinctDiversity)] as const,
                [strings.entropy, decimal(own.entropyDiversity, 2)] as const,
                [strings.closeness, decimal(own.closeness, 2)] as const,
                [strings.disclosed, percent(own.disclosed, 2)] as const,
              ]),
        ]
  const facts: [Html | string, Html | string][] = [
    [t(strings.known), writer.given(writer.attributesText(own.quasiIdentifiers))],
    ...kept.map(([name, value]): [string, Html] => [t(name), value]),
    [t(strings.people), integer(own.people)],
    ...numbers.map(([name, value]): [Html, string] => [
      writer.say(name, 'size' in name ? { size: name.size } : {}),
      value,
    ]),
  ]
  return factsOf(t(SHARED.unfilled), facts)
}

function columnFacts({ writer, t }: ReportInput, { identifyingColumns }: AssessedDisclosure): Fact[] {
  const named = identifyingColumns.length > 0
  const value = named
    ? writer.say({ en: '{columns}', fr: '{columns}' }, { columns: [...identifyingColumns] })
    : t(strings.noColumn)
  return factsOf(t(SHARED.unfilled), [[t(strings.columns), value]])
}

function publishedFacts({ writer, t }: ReportInput, own: NonNullable<AssessedDisclosure['published']>): Fact[] {
  const { integer, percent } = writer.numbers
  const recoverable = own.recoverable.map((attributes) => writer.attributesText(attributes))
  return factsOf(t(SHARED.unfilled), [
    [t(strings.smallest), own.smallestShown === null ? t(strings.none) : integer(own.smallestShown)],
    [
      writer.say(strings.shownUnder, { k: own.threshold }),
      own.shownUnder === 0 ? t(strings.none) : integer(own.shownUnder),
    ],
    [t(strings.recoverable), recoverable.length === 0 ? t(strings.none) : writer.given(recoverable.join(' ; '))],
    [t(strings.share), own.share === null ? null : percent(own.share, 2)],
  ])
}
