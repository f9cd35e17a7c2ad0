import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** That a record was exported: in its own chain, with what was asked for. */
export const recordExportActions = defineActions('recordExport', {
  words,
  targetType: 'record',
  changes: 'NOTHING',
  fields: {
    format: 'PLAIN',
    from: 'PLAIN',
    until: 'PLAIN',
    actions: 'PLAIN',
    actorId: 'PLAIN',
    controllerId: 'PLAIN',
    controlledId: 'PLAIN',
    underControl: 'PLAIN',
    onlyChanges: 'PLAIN',
    accessSessionId: 'PLAIN',
    target: 'PLAIN',
  },
  actions: ['exported'],
})

export const recordActions = defineActions('record', {
  words,
  targetType: 'auditEvent',
  fields: { places: 'PLAIN' },
  actions: ['redacted'],
})

/** Values that were removed of many events, which it names, since a person's data was erased: that person is the target. */
export const personRecordActions = defineActions('record', {
  words,
  targetType: 'user',
  fields: { events: 'PLAIN' },
  actions: ['personRedacted'],
})
