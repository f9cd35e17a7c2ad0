import type { Language } from 'shared-schema/languages'
import type { ActorUser } from '../platform/actor.ts'

/** A user's columns in a statement that works out an actor. */
export interface UserColumns {
  user_id: string
  email: string
  name: string
  language: Language | null
  time_zone: string | null
}

export const userOf = (row: UserColumns): ActorUser => ({
  id: row.user_id,
  email: row.email,
  name: row.name,
  language: row.language,
  timeZone: row.time_zone,
})
