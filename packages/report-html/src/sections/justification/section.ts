import { defineSection } from '@exaequo/contract'
import type { Html } from '../../html.ts'
import { DASH } from '../../message/numbers.ts'
import { type Finding, findingsOf, severity } from '../../model/findings.ts'
import { setOf } from '../../model/keys.ts'
import { primaryRate, type ReportInput } from '../../model/report-input.ts'
import { template } from '../../template.ts'
import { ready } from '../../writer.ts'
import { givenAnswer } from '../shared/assessed.ts'
import { ratioCell } from '../shared/cells.ts'
import { type Fact, factsOf } from '../shared/facts.ts'
import { givenText } from '../shared/given.ts'
import { type DirectModel, directModel, isDirect } from '../shared/grounds.ts'
import { findingState } from '../shared/state.ts'
import { SHARED } from '../shared/strings.ts'
import { type Table, tableOf } from '../shared/table.ts'
import { strings } from './strings.ts'

/** Longer tables print the leading rate and the most severe of the others; the rest is in the CSV. */
const MOST_ROWS = 32

/**
 * Every comparison with an established gap, whatever its verdict, under the four questions of indirect discrimination;
 * where the system uses the ground itself, the questions do not apply and that is said in their place.
 */
export const justification = defineSection({
  id: 'justification',
  title: { en: 'Justification of the established gaps', fr: 'Justification des écarts établis' },
  place: { chapter: 'appraisal', order: 2 },
  per: 'audit',
  empty: 'notFilled',
  model(input: ReportInput) {
    const { audit } = input.result
    const sets = [...audit.attributes.map(({ id }) => [id]), ...audit.intersections]
    const blocks = sets.flatMap((set) => {
      const findings = establishedGaps(input, set)
      return findings.length === 0 ? [] : [block(input, set, findings)]
    })
    const { writer } = input
    return {
      intro: writer.say(blocks.length === 0 ? strings.nothing : strings.intro),
      fixed: writer.sentence({ code: 'FIXED_NO_LEGAL_FINDING', values: {} }),
      blocks,
    }
  },
  template: template('justification'),
})

interface Block {
  readonly title: Html
  /** Where the system uses the ground: in place of the questions. */
  readonly direct: readonly DirectModel[]
  readonly questions: { readonly facts: readonly Fact[] } | null
  readonly table: Table
}

function establishedGaps({ index, result }: ReportInput, set: readonly string[]): Finding[] {
  const primary = set.length === 1 ? primaryRate(result, set[0] ?? '') : null
  const rank = ({ quantity, stratum }: Finding) => (quantity === primary && stratum === null ? 0 : 1)
  return index
    .judged(set)
    .flatMap(({ quantity, stratum }) => findingsOf(index, set, quantity, stratum))
    .filter(({ judged }) => judged.some(({ verdict }) => verdict.gap === 'established'))
    .sort((a, b) => rank(a) - rank(b) || severity(a.state) - severity(b.state))
}

function block(input: ReportInput, set: readonly string[], findings: readonly Finding[]): Block {
  const { result, writer } = input
  const { attributes, grounds, justifications } = result.audit
  const criteria = attributes.filter(({ id }) => set.includes(id)).map(({ criterion }) => criterion)
  const direct = grounds.filter((ground) => isDirect(ground) && criteria.includes(ground.ground))
  const answers = justifications.find((own) => setOf(own.attributes) === setOf(set))
  const facts = (['aim', 'suitable', 'necessary', 'alternative'] as const).map((question, i) => {
    const own = givenText(input, answers?.[question] ?? null)
    return [writer.plain(strings[question]), own ?? answerForAll(input, i)] as const
  })
  const name = writer.attributesText(set)
  return {
    title: writer.given(name),
    direct: direct.map((ground) => directModel(input, ground)),
    questions: direct.length > 0 ? null : { facts: factsOf(writer.plain(strings.open), facts) },
    table: gapsTable(input, name, findings),
  }
}

/** What the answers on risk and law say of the same question, for the whole system. */
function answerForAll(input: ReportInput, question: number): Html | null {
  const point = input.assessment?.justification.points[question]
  const answer = point === undefined ? null : givenAnswer(input, point)
  return answer && input.writer.say(strings.forAll, { answer: ready(answer) })
}

function gapsTable(input: ReportInput, name: string, findings: readonly Finding[]): Table {
  const { writer, t } = input
  const shown = findings.slice(0, MOST_ROWS)
  const left = findings.length - shown.length
  return tableOf({
    caption: writer.say(strings.caption, { attribute: name }),
    name: writer.plain(strings.caption, { attribute: name }),
    columns: [t(SHARED.group), t(strings.comparedWith), t(SHARED.rate), t(SHARED.ratio), t(SHARED.verdict)],
    words: [2, 3, 5],
    rows: shown.map((finding) => ({
      head: writer.name(finding.group),
      cells: [
        writer.group(finding.versus),
        rateOf(input, finding),
        ratioCell(input, finding.ratio),
        findingState(input, finding) ?? DASH,
      ],
    })),
    note: left === 0 ? null : writer.say(SHARED.cut, { n: left }),
  })
}

function rateOf({ writer, t }: ReportInput, { quantity, stratum }: Finding): Html {
  const rate = writer.rateTitle(quantity)
  if (stratum === null) return rate
  const level = Object.values(stratum)
    .map((own) => own ?? t(SHARED.missing))
    .join(' × ')
  return writer.say(strings.within, { rate: ready(rate), level })
}
