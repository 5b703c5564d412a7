import { definePlugin } from '@exaequo/contract'
import { templateId } from './dataset.ts'

export default definePlugin({ infers: [], datasets: [templateId] })
