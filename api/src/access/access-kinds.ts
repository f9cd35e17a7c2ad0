import type { AccessSessionKind } from 'shared-schema/enums'
import { effectivePermissions, type Holding } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { Settings } from '../settings.ts'
import type { AccessSession } from './entities.ts'
import { control } from './permissions.ts'

/** What holds of every access session of a kind; each number is a setting of the room that brings the kind. */
export interface AccessTerms {
  /** From the start to the end, which nothing moves. */
  readonly lengthSeconds: number
  /** So long before the end both sides are warned. */
  readonly warningSeconds: number
  /** Whether the controller may go on as another member of the ecosystem (AD9). */
  readonly switchable: boolean
  /** Whether a controller has one at a time in an ecosystem: who starts another is in the one that runs (AD10). */
  readonly oneAtATime: boolean
}

/** Whose pages hear at once of the beginning and the end of a session, beside the controller's. */
export type Told = 'SUBJECT' | 'ADMINISTRATOR'

/** A kind of access sessions: its terms, and what the room that opens them decides. */
export interface AccessKind<Facts = unknown> {
  readonly terms: (settings: Settings) => AccessTerms
  /**
   * What the right of a controller stands on: SQL for one jsonb value, over `k`, the controller's row of `users`,
   * and `e`, the ecosystem's. It is read with every operation under such a session.
   */
  readonly controllerFacts: string
  /** What somebody of whom these facts are true holds as themself: `access.control` among it makes a controller. */
  readonly holds: (facts: Facts) => readonly Holding[]
  /** Beyond the permissions of these holdings nothing can be done under such a session (AD9, AD14). */
  readonly limitedTo: (facts: Facts) => readonly Holding[]
  readonly told: readonly Told[]
  /** The chain in which the session's own lines stand. */
  readonly chain: (
    session: Pick<AccessSession, 'ecosystemId'>,
  ) => Pick<RecordEntry, 'ecosystemId' | 'partnerId'>
}

/** The kinds of access sessions; the rooms that open them bring them (`defineAccessKind`). */
export const accessKinds = defineStrategies<AccessKind, AccessSessionKind>(
  'kinds of access sessions',
)

/** Defines a kind. The facts that its functions are given are what its own `controllerFacts` read. */
export const defineAccessKind = <Facts>(kind: AccessKind<Facts>): AccessKind => ({
  ...kind,
  holds: (facts) => kind.holds(facts as Facts),
  limitedTo: (facts) => kind.limitedTo(facts as Facts),
})

/** What a kind is. @throws where no room of this house brings it */
export function kindOf(
  { strategies }: Pick<Platform, 'strategies'>,
  kind: AccessSessionKind,
): AccessKind {
  const known = strategies(accessKinds).get(kind)
  if (!known) throw new Error(`no room brings access sessions of kind ${kind}`)
  return known
}

/** The terms of a kind, as the settings have them. */
export const termsOf = (
  platform: Pick<Platform, 'settings' | 'strategies'>,
  kind: AccessSessionKind,
): AccessTerms => kindOf(platform, kind).terms(platform.settings)

/** Whether somebody of whom these facts are true may be the controller of a session of that kind (AS13, AD14). */
export const mayControl = (
  { permissions }: Pick<Platform, 'permissions'>,
  { holds }: AccessKind,
  facts: unknown,
): boolean =>
  effectivePermissions(permissions, { held: holds(facts), limitedTo: [] }, null).has(control.name)

/** The facts of the controller of a session `s`, whichever kind it is of, as one column of a statement. */
export function controllerFactsSql({ strategies }: Pick<Platform, 'strategies'>): string {
  const ways = [...strategies(accessKinds)].map(
    ([name, { controllerFacts }]) => `when '${name}' then (${controllerFacts})`,
  )
  return ways.length > 0 ? `case s.kind ${ways.join(' ')} end` : 'null::jsonb'
}
