export { nearest, suggest } from '@exaequo/contract'
