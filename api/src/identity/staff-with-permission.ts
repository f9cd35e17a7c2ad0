import { Raw } from 'typeorm'
import type { Change } from '../platform/change.ts'
import { holdersOf, type Permission } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { User } from './entities.ts'
import { staff } from './permissions.ts'

/** The active members of staff who have a permission: whom to write to when something waits for it. */
export const staffWith = (
  { permissions }: Pick<Platform, 'permissions'>,
  { manager }: Pick<Change, 'manager'>,
  permission: Permission,
): Promise<User[]> =>
  manager.findBy(User, {
    // Only staff are read, by the index of them.
    staffRoles: Raw((roles) => `${roles} <> '{}' and ${roles} && :holders`, {
      holders: holdersOf(permissions, staff, permission),
    }),
    status: 'ACTIVE',
  })
