import { definePages } from '../platform/shown-pages.ts'
import { words } from './words/in-each-language.ts'

/** What is looked at of RCM (AT9). */
export const rcmPages = definePages({
  words,
  targetType: 'ecosystem',
  pages: ['rcmDashboard', 'rcmClaims'],
})
