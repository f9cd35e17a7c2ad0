import type { StaffRole } from 'shared-schema/enums'
import {
  manageMembers,
  members,
  readEcosystem,
  readMembers,
  rename,
} from '../ecosystems/permissions.ts'
import { changeProfile, staff } from '../identity/permissions.ts'
import type { PersonActor } from '../platform/actor.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  type Holding,
  type RoomPermissions,
} from '../platform/permissions.ts'
import { actorAccess } from './controlled-actor.ts'

const defines = definePermissions({
  control: {
    name: 'access.control',
    meaning: 'Act in the context of a client, within an access session, for its time.',
  },
  readAccess: { name: 'access.read', meaning: 'See who has access to an ecosystem now.' },
})

export const { control, readAccess } = defines

/** Roles of staff as controllers of somebody else. Under control, a role without a row here may do nothing. */
export const controllingStaff = defineHolderKind<StaffRole>('staff role as controller')

/** Limits the permissions under control to those of the controller. */
export const limitOfController = (actor: PersonActor): readonly Holding[] | null =>
  actorAccess.of(actor)?.limitedTo ?? null

export const accessPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(staff, { ANALYST: [control] }),
    grantsTo(members, { ADMINISTRATOR: [readAccess] }),
    grantsTo(controllingStaff, {
      ANALYST: [changeProfile, readEcosystem, rename, readMembers, manageMembers],
    }),
  ],
}
