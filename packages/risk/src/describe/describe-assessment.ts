import type { AssessedDuty, AssessedRule, Assessment } from '@exaequo/contract'
import { rulePack } from '@exaequo/standards'
import type { RiskAssessment } from '../assess.ts'
import { answer } from '../logic/answered.ts'
import { question } from '../questionnaire/questions.ts'
import { TERNARY, WORDS } from '../strings/words.ts'
import type { RiskAnswers } from '../types.ts'
import { answeredOf } from './answers.ts'
import { bannerOf } from './banner.ts'
import { disclosureOf, itemsOf } from './disclosure.ts'
import { conclusionsOf } from './reasoning.ts'
import { mapOf, risksOf } from './risks.ts'
import { checkOf, type Rules, rulesOfDay } from './rules.ts'
import { ASSESSMENT_WORDS } from './words.ts'

/** The assessment with its words in both languages: what the chapters on risk and law lay out. */
export function describeAssessment(assessment: RiskAssessment, answers: RiskAnswers): Assessment {
  const rules = rulesOfDay(assessment)
  const answered = (id: string) => answeredOf(answers, id)
  const check = (id: string) => checkOf(rules, id, answer(answers, id).value, answers)
  const conclusions = conclusionsOf(assessment.conclusions, answers, rules)
  return {
    date: assessment.date,
    audience: assessment.audience,
    illustration: assessment.packs.some(({ id, illustration }) => id === 'eu-ai-act' && illustration),
    words: ASSESSMENT_WORDS,
    banner: bannerOf(assessment),
    conclusions: Object.fromEntries(conclusions.map((own) => [own.id, own])),
    practices: assessment.practices.map(({ rule, value }) => checkOf(rules, rule.id, value, answers)),
    annexPoints: assessment.annexPoints.flatMap((id) => rules.find(id) ?? []),
    conditions: ['art6-3-profiling', 'art6-3-a', 'art6-3-b', 'art6-3-c', 'art6-3-d'].flatMap((id) =>
      id === 'art6-3-profiling' ? [checkOf(rules, id, answer(answers, 'profiling').value, answers)] : [check(id)],
    ),
    role: answered('role'),
    registration: registrationOf(assessment, rules),
    duties: dutiesOf(assessment, rules),
    fundamentalRights: assessment.fundamentalRights.map(({ id, question: asked, spec, groups, findings }) => ({
      rule: rules.one(id),
      answer: answered(asked),
      spec,
      groups: groups.length > 0,
      findings,
    })),
    safeguards: [1, 2, 3, 4, 5, 6].map((i) => check(`safeguard-${i}`)),
    dpiaCriteria: assessment.dpiaCriteria.map(({ rule, value }) => checkOf(rules, rule, value, answers)),
    dpiaAnswers: ['art35-3', 'cnil-list', 'dpia-done'].map(answered),
    mention: { text: assessment.mention.text, missing: assessment.mention.missing.map((slot) => WORDS[slot]) },
    publication: ['rules-published', 'rules-link'].map(answered),
    explanation: assessment.explanation.map((point) => answered(point.question)),
    justification: {
      points: assessment.justification.points.map((point) => answered(point.question)),
      findings: assessment.justification.findings,
    },
    risks: risksOf(assessment, answers),
    map: mapOf(assessment),
    disclosure: disclosureOf(assessment),
    security: assessment.security && itemsOf(assessment.security),
    surveillance: itemsOf(assessment.surveillance),
    open: assessment.open.map((id) => ({ fr: question(id).fr, en: question(id).en })),
    packs: assessment.packs.map(({ id, version, reference, consolidatedOn, asOf, illustration }) => {
      const { title, sources } = rulePack(id)
      return { title, version, reference, consolidatedOn, asOf, illustration, sources: Object.values(sources) }
    }),
    answersHash: assessment.answersHash,
  }
}

function dutiesOf({ duties }: RiskAssessment, rules: Rules): AssessedDuty[] {
  return duties.map(({ rule, who, applies, due, daysLeft, legacy, illustration }) => ({
    rule: rules.one(rule.id),
    who: WORDS[who],
    applies,
    answer: applies === 'unknown' ? WORDS.asYes : applies === 'no' ? WORDS.noTrigger : TERNARY.yes,
    due,
    daysLeft,
    legacy,
    illustration,
  }))
}

/** The article under which an Annex III system is registered, and the section it goes to where that is not the public one. */
function registrationOf({ registration: { article, section } }: RiskAssessment, rules: Rules): AssessedRule[] {
  const place = section === 'national' ? 'art49-5' : section === 'non-public' ? 'art49-4' : null
  return [article, place].flatMap((id) => (id === null ? [] : (rules.find(id) ?? [])))
}
