import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  managePartnerChannels: {
    name: 'partner.channels.manage',
    meaning:
      'See the channels of all accounts of the own partner, test and disconnect them, and create demo channels.',
  },
})

export const { managePartnerChannels } = defines

export const partnerChannelPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [managePartnerChannels],
      SUPPORT: [managePartnerChannels],
      FINANCE: [],
    }),
  ],
}
