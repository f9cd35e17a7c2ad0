import type { App, StaffRole } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import {
  defineHolderKind,
  definePermissions,
  grantsTo,
  type Holding,
  holding,
  type RoomPermissions,
} from '../platform/permissions.ts'
import { staffRoles } from './staff-roles.ts'

export const { changeProfile } = definePermissions({
  changeProfile: {
    name: 'profile.change',
    meaning: 'Change the own name, language, time zone and colours.',
  },
})

/** Everybody who is signed in, and subjects under control. */
export const everybody = defineHolderKind<'SIGNED_IN'>('everybody')

/** The roles of the platform's staff. Each room says what its permissions are to them. */
export const staff = defineHolderKind<StaffRole>('staff role')

/** Where staff may use what their role lets them do: the backoffice and the developers' playground (AS1, SU14). */
const staffApps: readonly App[] = ['BACKOFFICE', 'API']

/** What a signed-in user holds as a person and as staff; the holder of a link holds nothing. */
export const holdingsOfUser = (actor: PersonActor): readonly Holding[] => {
  if (actor.via === 'LINK') return []
  const own = holding(everybody, 'SIGNED_IN')
  if (!staffApps.includes(actor.origin.app)) return [own]
  return [own, ...staffRoles.of(actor).map((role) => holding(staff, role))]
}

export const identityPermissions: RoomPermissions = {
  defines: { changeProfile },
  grants: [grantsTo(everybody, { SIGNED_IN: [changeProfile] })],
}
