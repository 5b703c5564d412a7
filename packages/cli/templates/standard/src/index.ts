import { definePlugin } from '@exaequo/contract'
import { templateId } from './standard.ts'

export default definePlugin({ infers: [], standards: [templateId] })
