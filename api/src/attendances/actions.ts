import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const queueActions = defineActions('queue', {
  words,
  targetType: 'queue',
  fields: { name: 'PERSONAL', access: 'PLAIN', returned: 'PLAIN' },
  actions: ['created', 'changed', 'madeDefault', 'deleted'],
})

/** What happens to the work of a member, whose membership is the target. */
export const attendantActions = defineActions('attendant', {
  words,
  targetType: 'membership',
  fields: {
    member: 'PERSONAL',
    queue: 'PERSONAL',
    role: 'PLAIN',
    nickname: 'PERSONAL',
    restricted: 'PLAIN',
    returned: 'PLAIN',
  },
  actions: ['changed', 'queueJoined', 'queueLeft', 'workReturned'],
})

export const channelActions = defineActions('channel', {
  words,
  targetType: 'channel',
  fields: { name: 'PERSONAL', kind: 'PLAIN', state: 'PLAIN', reason: 'PERSONAL' },
  actions: ['created', 'renamed', 'connected', 'disconnected', 'tokenIssued'],
})

export const contactActions = defineActions('contact', {
  words,
  targetType: 'contact',
  fields: { name: 'PERSONAL', kind: 'PLAIN' },
  actions: ['appeared', 'named'],
})

/** What happens to an attendance. What people write to each other is never recorded, only that they did. */
export const attendanceActions = defineActions('attendance', {
  words,
  targetType: 'attendance',
  fields: {
    number: 'PLAIN',
    state: 'PLAIN',
    queue: 'PERSONAL',
    assignee: 'PERSONAL',
    outcome: 'PLAIN',
    sequence: 'PLAIN',
  },
  actions: [
    'opened',
    'messageReceived',
    'started',
    'replied',
    'noted',
    'transferred',
    'concluded',
    'reopened',
    'lapsed',
  ],
})
