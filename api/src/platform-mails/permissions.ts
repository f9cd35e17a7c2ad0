import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  administerMails: {
    name: 'mails.administer',
    meaning: 'See what became of the e-mails of the installation, and send them again.',
  },
})

export const { administerMails } = defines

export const platformMailPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [administerMails] })],
}
