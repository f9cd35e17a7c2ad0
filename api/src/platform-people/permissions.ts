import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  administerPeople: {
    name: 'people.administer',
    meaning:
      'Look one person up by their e-mail, block and unblock them, and help them to sign in.',
  },
})

export const { administerPeople } = defines

export const platformPeoplePermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [administerPeople] })],
}
