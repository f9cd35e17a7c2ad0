import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  manageNotices: {
    name: 'custom-notices.manage',
    meaning: "See, write, change, end and delete the own partner's notices to its clients.",
  },
})

export const { manageNotices } = defines

export const customNoticePermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, { SUPER_ADMIN: [manageNotices], SUPPORT: [manageNotices], FINANCE: [] }),
  ],
}
