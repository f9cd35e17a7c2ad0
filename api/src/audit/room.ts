import type { Room } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { personRecordActions, recordActions, recordExportActions } from './actions.ts'
import { exportedRecords } from './exported-records.ts'
import { ownRecordExport } from './own-record-export.ts'
import { OwnRecordResolver } from './own-record-resolver.ts'
import {
  RecordedActionResolver,
  RecordedChangeFields,
  RecordedEventFields,
  RecordedLookFields,
} from './resolvers.ts'

import { serveRecordExports } from './routes.ts'

export const audit: Room = {
  name: 'audit',
  resolvers: [
    OwnRecordResolver,
    RecordedActionResolver,
    RecordedChangeFields,
    RecordedLookFields,
    RecordedEventFields,
  ],
  actions: [recordActions, personRecordActions, recordExportActions],
  strategies: [strategyFor(exportedRecords, 'web', ownRecordExport)],
  routes: [serveRecordExports],
}
