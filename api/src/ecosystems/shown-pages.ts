import { definePages } from '../platform/shown-pages.ts'
import { words } from './words/in-each-language.ts'

/** What is looked at of an ecosystem (AT9). */
export const ecosystemPages = definePages({
  words,
  targetType: 'ecosystem',
  pages: ['ecosystem', 'members', 'memberNumbers', 'invitations'],
})
