import type { ReportSection } from '../model/report-input.ts'
import { actions } from './actions/section.ts'
import { administrativeDecisions } from './administrative-decisions/section.ts'
import { benchmarks } from './benchmarks/section.ts'
import { comparisons } from './comparisons/section.ts'
import { consequences } from './consequences/section.ts'
import { cover } from './cover/section.ts'
import { coverage } from './coverage/section.ts'
import { data } from './data/section.ts'
import { dataProtection } from './data-protection/section.ts'
import { decisions } from './decisions/section.ts'
import { disclosure } from './disclosure/section.ts'
import { duties } from './duties/section.ts'
import { errors } from './errors/section.ts'
import { estimates } from './estimates/section.ts'
import { evidence } from './evidence/section.ts'
import { fundamentalRights } from './fundamental-rights/section.ts'
import { funnel } from './funnel/section.ts'
import { gapJustification } from './gap-justification/section.ts'
import { groundUse } from './ground-use/section.ts'
import { highRisk } from './high-risk/section.ts'
import { humanStep } from './human-step/section.ts'
import { intersectionVerdicts } from './intersection-verdicts/section.ts'
import { intersections } from './intersections/section.ts'
import { justification } from './justification/section.ts'
import { legalBasis } from './legal-basis/section.ts'
import { legalSources } from './legal-sources/section.ts'
import { limits } from './limits/section.ts'
import { localLaw144 } from './local-law-144/section.ts'
import { metrics } from './metrics/section.ts'
import { plan } from './plan/section.ts'
import { population } from './population/section.ts'
import { previousPractice } from './previous-practice/section.ts'
import { prohibitedBanner } from './prohibited-banner/section.ts'
import { prohibitedPractices } from './prohibited-practices/section.ts'
import { qualification } from './qualification/section.ts'
import { readings } from './readings/section.ts'
import { reply } from './reply/section.ts'
import { rights } from './rights/section.ts'
import { riskRegister } from './risk-register/section.ts'
import { scores } from './scores/section.ts'
import { settling } from './settling/section.ts'
import { singleRows } from './single-rows/section.ts'
import { strata } from './strata/section.ts'
import { strataUnjustified } from './strata-unjustified/section.ts'
import { subgroups } from './subgroups/section.ts'
import { summary } from './summary/section.ts'
import { surveillance } from './surveillance/section.ts'
import { system } from './system/section.ts'
import { thresholds } from './thresholds/section.ts'
import { transparency } from './transparency/section.ts'
import { uncertainty } from './uncertainty/section.ts'
import { versions } from './versions/section.ts'

/** Every section of the toolkit. A new one is a folder and a line here; its place in the report is in its own file. */
export const sections: readonly ReportSection[] = [
  cover,
  prohibitedBanner,
  summary,
  system,
  consequences,
  versions,
  qualification,
  prohibitedPractices,
  highRisk,
  duties,
  fundamentalRights,
  transparency,
  dataProtection,
  administrativeDecisions,
  gapJustification,
  legalSources,
  data,
  population,
  coverage,
  comparisons,
  benchmarks,
  uncertainty,
  metrics,
  legalBasis,
  plan,
  funnel,
  decisions,
  errors,
  scores,
  thresholds,
  readings,
  strata,
  intersections,
  subgroups,
  singleRows,
  localLaw144,
  groundUse,
  justification,
  riskRegister,
  disclosure,
  surveillance,
  humanStep,
  previousPractice,
  actions,
  reply,
  rights,
  limits,
  settling,
  estimates,
  intersectionVerdicts,
  strataUnjustified,
  evidence,
]
