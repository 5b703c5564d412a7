import { definePlugin } from '@exaequo/contract'
import { templateId } from './metric.ts'

/** `infers` stays empty: nothing is guessed of people that the data do not say. */
export default definePlugin({ infers: [], metrics: [templateId] })
