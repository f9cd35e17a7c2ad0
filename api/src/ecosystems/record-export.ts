import type { ExportedRecord } from '../audit/exported-records.ts'
import { Refusal } from '../platform/errors.ts'
import { ecosystemAt, havingIn } from './authority.ts'
import { readRecord } from './permissions.ts'

/** The record of an ecosystem, for its administrator: as its reading on the screen, and never under control (AS11). */
export const ecosystemRecordExport: ExportedRecord = {
  route: {
    operation: 'exportEcosystemRecord',
    who: havingIn(readRecord, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  },
  open: async (_platform, _actor, ecosystemId) => {
    if (ecosystemId === null) throw new Refusal('NOT_FOUND')
    const id = ecosystemId.toLowerCase()
    return {
      read: { chain: { kind: 'ECOSYSTEM', id } },
      recordedIn: { targetId: id, ecosystemId: id },
    }
  },
}
