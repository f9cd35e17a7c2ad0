import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to an import, in the platform's chain. What its lines do is recorded in the chains of their ecosystems. */
export const importActions = defineActions('import', {
  words,
  targetType: 'import',
  fields: {
    file: 'PERSONAL',
    bytes: 'PLAIN',
    sha256: 'PLAIN',
    lines: 'PLAIN',
    faultyLines: 'PLAIN',
    fileFault: 'PLAIN',
    created: 'PLAIN',
    invited: 'PLAIN',
    alreadyThere: 'PLAIN',
    refused: 'PLAIN',
  },
  actions: ['uploaded', 'unreadable', 'checked', 'started', 'stopped', 'finished', 'discarded'],
})

/** That a table of an import was downloaded; the target is the import. */
export const importExportActions = defineActions('importExport', {
  words,
  targetType: 'import',
  changes: 'NOTHING',
  fields: { table: 'PLAIN' },
  actions: ['exported'],
})
