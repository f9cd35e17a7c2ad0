import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  runImports: {
    name: 'imports.run',
    meaning: 'Import ecosystems and members from files.',
  },
})

export const { runImports } = defines

export const importPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [runImports] })],
}
