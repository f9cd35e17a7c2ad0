import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What becomes of the erasure of a person, who is the target. */
export const erasureActions = defineActions('erasure', {
  words,
  targetType: 'user',
  fields: {
    reason: 'PERSONAL',
    beginsAt: 'PLAIN',
    obstacles: 'PLAIN',
    removedRows: 'PLAIN',
    redactedEvents: 'PLAIN',
  },
  actions: [
    'asked',
    'confirmed',
    'withdrawn',
    'stopped',
    'lapsed',
    'refused',
    'begun',
    'wentOn',
    'finished',
  ],
})

/** What operators do with a person's data for them: the person is the target. */
export const personDataActions = defineActions('personData', {
  words,
  targetType: 'user',
  fields: { reason: 'PERSONAL', personTold: 'PLAIN' },
  changes: 'NOTHING',
  actions: ['opened', 'copied'],
})

/** What a person does with their own data: they are the target. */
export const ownDataActions = defineActions('ownData', {
  words,
  targetType: 'user',
  fields: {},
  changes: 'NOTHING',
  actions: ['opened', 'copied'],
})
