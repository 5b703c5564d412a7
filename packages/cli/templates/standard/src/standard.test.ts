import { testStandard } from '@exaequo/testkit'
import { templateId } from './standard.ts'

testStandard(templateId, [
  { name: 'a little less', source: 'by hand: 0.95 lies above 0.9', value: 0.95, within: true },
  { name: 'much less', source: 'by hand: 0.8 lies below 0.9', value: 0.8, within: false },
  { name: 'much more', source: 'by hand: 1.2 lies above 1 / 0.9', value: 1.2, within: false },
])
