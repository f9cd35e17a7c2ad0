import { members } from '../ecosystems/permissions.ts'
import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  manageSuccession: {
    name: 'succession.manage',
    meaning: 'Appoint a successor, and decide about the succession of an ecosystem.',
  },
  reviewClaims: {
    name: 'claims.review',
    meaning: 'Read and decide the claims of successors, with their evidence.',
  },
  askForRelease: {
    name: 'succession.ask-release',
    meaning: 'Ask the sides of a blocked succession to lift the block.',
  },
})

export const { manageSuccession, reviewClaims, askForRelease } = defines

export const successionPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(members, { ADMINISTRATOR: [manageSuccession] }),
    grantsTo(staff, { ANALYST: [askForRelease], REVIEWER: [reviewClaims] }),
  ],
}
