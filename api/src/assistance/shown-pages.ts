import { definePages } from '../platform/shown-pages.ts'
import { words } from './words/in-each-language.ts'

/** What a controller looks at of assistance: that of the session's ecosystem alone (AT9). */
export const assistancePages = definePages({
  words,
  targetType: 'ecosystem',
  pages: ['pastAssistance'],
})
