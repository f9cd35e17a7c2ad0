import { filePurposes } from '../files/file-purpose.ts'
import { obstaclesToErasure } from '../identity/erasure/obstacles.ts'
import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { importActions, importExportActions } from './actions.ts'
import { checkImport } from './check-import.ts'
import { importDeadlines } from './deadlines.ts'
import { importObstacle } from './erasure.ts'
import { forgetLines } from './forget-lines.ts'
import { endWaiting } from './import-acts.ts'
import { importPurpose } from './import-file.ts'
import { Imports2026113005000 } from './migrations/202611300500-imports.ts'
import { LinesOfPerson2026113007420 } from './migrations/202611300742-lines-of-person.ts'
import { importPermissions } from './permissions.ts'
import { importsPersonalData } from './personal-data.ts'
import { ImportResolver } from './resolvers.ts'
import { serveImportExports } from './routes.ts'
import { runImport } from './run-import.ts'
import { importTopics } from './topics.ts'

export const imports: Room = {
  name: 'imports',
  personalData: importsPersonalData,
  migrations: [Imports2026113005000, LinesOfPerson2026113007420],
  resolvers: [ImportResolver],
  permissions: importPermissions,
  actions: [importActions, importExportActions],
  deadlines: [
    whenDue(importDeadlines.importCheck, checkImport),
    whenDue(importDeadlines.importWait, endWaiting),
    whenDue(importDeadlines.importRun, runImport),
  ],
  housekeeping: [forgetLines],
  topics: importTopics,
  strategies: [
    strategyFor(filePurposes, 'import-file', importPurpose),
    strategyFor(obstaclesToErasure, 'imports', importObstacle),
  ],
  routes: [serveImportExports],
  publicLimits: definePublicLimits({
    importLines: {
      meaning: 'Most lines of a file that is imported.',
      number: ({ IMPORT_LINES }) => IMPORT_LINES,
    },
    importBytes: {
      meaning: 'Largest file that is imported, in bytes.',
      number: ({ IMPORT_BYTES }) => IMPORT_BYTES,
    },
  }),
}
