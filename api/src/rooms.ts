import type { NonEmptyArray } from 'type-graphql'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { Ecosystem, Membership } from './ecosystems/entities.ts'
import { Device, RecoveryCode, User } from './identity/entities.ts'
import type { Reaction } from './platform/change.ts'
import { PublicSettingsResolver } from './platform/graphql/public-settings.ts'
import type { ResolverClass } from './platform/graphql/schema.ts'
import type { Platform } from './platform/platform.ts'
import type { Settings } from './settings.ts'

/** What every room brings to the house, in one list each. */
export const resolvers: NonEmptyArray<ResolverClass> = [PublicSettingsResolver]

export const entities: EntityTarget<ObjectLiteral>[] = [
  User,
  Device,
  RecoveryCode,
  Ecosystem,
  Membership,
]

/** Which recorded actions make other rooms act, in the same transaction. */
export const reactions = (
  _settings: Settings,
): Readonly<Record<string, readonly Reaction[]>> => ({})

/** Who acts when a deadline is due. */
export function registerDeadlines(platform: Platform): void {
  const ignored = async (): Promise<void> => undefined
  for (const kind of ['requestAnswer', 'sessionWarning', 'sessionEnd'] as const)
    platform.deadlines.on(kind, ignored)
}
