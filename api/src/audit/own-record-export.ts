import { asThemself } from '../platform/authority.ts'
import type { ExportedRecord } from './exported-records.ts'

/** What stands about a person, for themself: a personal-data export, so never under control (AS11). */
export const ownRecordExport: ExportedRecord = {
  route: { operation: 'exportOwnRecord', who: asThemself, underControl: 'REFUSED' },
  open: async (_platform, { user }) => ({
    read: 'ABOUT_READER',
    recordedIn: { targetId: user.id },
  }),
}
