export { access } from '../en/access.ts'
