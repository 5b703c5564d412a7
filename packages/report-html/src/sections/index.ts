import type { ReportSection } from '../model/report-input.ts'
import { benchmarks } from './benchmarks/section.ts'
import { comparisons } from './comparisons/section.ts'
import { cover } from './cover/section.ts'
import { data } from './data/section.ts'
import { decisions } from './decisions/section.ts'
import { errors } from './errors/section.ts'
import { estimates } from './estimates/section.ts'
import { evidence } from './evidence/section.ts'
import { intersectionVerdicts } from './intersection-verdicts/section.ts'
import { intersections } from './intersections/section.ts'
import { limits } from './limits/section.ts'
import { localLaw144 } from './local-law-144/section.ts'
import { metrics } from './metrics/section.ts'
import { readings } from './readings/section.ts'
import { scores } from './scores/section.ts'
import { strata } from './strata/section.ts'
import { strataUnjustified } from './strata-unjustified/section.ts'
import { subgroups } from './subgroups/section.ts'
import { summary } from './summary/section.ts'
import { system } from './system/section.ts'
import { thresholds } from './thresholds/section.ts'
import { uncertainty } from './uncertainty/section.ts'

/** Every section of the toolkit. A new one is a folder and a line here; its place in the report is in its own file. */
export const sections: readonly ReportSection[] = [
  cover,
  summary,
  system,
  data,
  comparisons,
  benchmarks,
  uncertainty,
  metrics,
  decisions,
  errors,
  scores,
  thresholds,
  readings,
  strata,
  intersections,
  subgroups,
  localLaw144,
  limits,
  estimates,
  intersectionVerdicts,
  strataUnjustified,
  evidence,
]
