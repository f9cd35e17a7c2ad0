import type { ColorScheme, TimeZoneSource } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { timeZoneOf } from 'shared-schema/time-zone'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { userActions } from './actions.ts'
import { User } from './entities.ts'
import { identityTopics } from './topics.ts'
import { lockUser } from './users.ts'

/** What a person may change of their profile; null or left out stays as it is. */
export interface ProfileChange {
  readonly name?: string | null
  readonly language?: Language | null
  readonly timeZone?: { readonly name: string; readonly source: TimeZoneSource } | null
  readonly colorScheme?: ColorScheme | null
}

const kept = ['name', 'language', 'timeZone', 'timeZoneSource', 'colorScheme'] as const

/** Changes the effective user's name, language, time zone or colours. @throws NAME_INVALID, TIME_ZONE_UNKNOWN */
export async function updateProfile(
  { inChange }: Platform,
  actor: PersonActor,
  given: ProfileChange,
): Promise<User> {
  const name = typeof given.name === 'string' ? requireName(given.name) : undefined
  const zone = given.timeZone ? requireTimeZone(given.timeZone.name) : undefined
  return inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    const before = {
      name: user.name,
      language: user.language,
      timeZone: user.timeZone,
      timeZoneSource: user.timeZoneSource,
      colorScheme: user.colorScheme,
    }
    const after = {
      name: name ?? user.name,
      language: given.language ?? user.language,
      timeZone: zone ?? user.timeZone,
      timeZoneSource: given.timeZone?.source ?? user.timeZoneSource,
      colorScheme: given.colorScheme ?? user.colorScheme,
    }
    const changed = kept.filter((field) => before[field] !== after[field])
    if (changed.length === 0) return user
    const only = (state: typeof before) =>
      Object.fromEntries(changed.map((field) => [field, state[field]]))
    await change.manager.update(User, { id: user.id }, after)
    change.record(userActions.profileChanged, {
      targetId: user.id,
      before: only(before),
      after: only(after),
    })
    change.announce(identityTopics.user(user.id))
    return Object.assign(user, after)
  })
}

/** A zone's name as it is kept. @throws TIME_ZONE_UNKNOWN */
function requireTimeZone(name: string): string {
  const zone = timeZoneOf(name)
  if (zone === null) throw new Refusal('TIME_ZONE_UNKNOWN')
  return zone
}
