import { definePages } from '../platform/shown-pages.ts'
import { words } from './words/in-each-language.ts'

/** What is looked at of all work of an ecosystem (AT9). */
export const workPages = definePages({
  words,
  targetType: 'ecosystem',
  pages: ['attendances', 'queues', 'channels'],
})

export const queuePages = definePages({ words, targetType: 'queue', pages: ['queueMembers'] })

export const attendancePages = definePages({
  words,
  targetType: 'attendance',
  pages: ['attendance'],
})
