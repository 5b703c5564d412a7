import { definePlugin } from '@exaequo/contract'
import { templateId } from './section.ts'

export default definePlugin({ infers: [], sections: [templateId] })
