import type { ColorScheme, Language } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
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
  readonly colorScheme?: ColorScheme | null
}

/** Changes the effective user's name, language or colours. @throws NAME_INVALID */
export async function updateProfile(
  { inChange }: Platform,
  actor: PersonActor,
  given: ProfileChange,
): Promise<User> {
  const name = typeof given.name === 'string' ? requireName(given.name) : undefined
  return inChange(actor, async (change) => {
    const user = await lockUser(change, actor.user.id)
    const before = { name: user.name, language: user.language, colorScheme: user.colorScheme }
    const after = {
      name: name ?? user.name,
      language: given.language ?? user.language,
      colorScheme: given.colorScheme ?? user.colorScheme,
    }
    const changed = (['name', 'language', 'colorScheme'] as const).filter(
      (field) => before[field] !== after[field],
    )
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
