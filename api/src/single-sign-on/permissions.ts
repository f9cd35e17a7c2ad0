import { members } from '../ecosystems/permissions.ts'
import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  manageSingleSignOn: {
    name: 'single-sign-on.manage',
    meaning: "Set up the company's own sign-in of an ecosystem.",
  },
  administerSingleSignOn: {
    name: 'single-sign-on.administer',
    meaning: 'Set up the sign-in of the staff, and allow passwords again where they are off.',
  },
})

export const { manageSingleSignOn, administerSingleSignOn } = defines

export const singleSignOnPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(members, { ADMINISTRATOR: [manageSingleSignOn], ATTENDANT: [], USER: [] }),
    grantsTo(staff, { OPERATOR: [administerSingleSignOn] }),
  ],
}
