import type { AccessSessionKind } from 'shared-schema/enums'
import { effectivePermissions, type Holding } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { defineStrategies } from '../platform/strategies.ts'
import type { Settings } from '../settings.ts'
import type { AccessSession } from './entities.ts'
import { control } from './permissions.ts'

/** The terms of every access session of a kind. Each number is a setting of the room that brings the kind. */
export interface AccessTerms {
  /** Seconds from the start to the end. Nothing moves the end. */
  readonly lengthSeconds: number
  /** Seconds before the end at which both sides are warned. */
  readonly warningSeconds: number
  /** Whether the controller may go on as another member of the ecosystem (AD9). */
  readonly switchable: boolean
  /**
   * Whether a controller can have only one such session at a time in an ecosystem: starting another gives the
   * one that runs (AD10).
   */
  readonly oneAtATime: boolean
}

/**
 * Whose pages are notified of the start and the end of a session, beside those in it: of the subject, of the ecosystem's
 * administrator, or the list of the controller's sessions.
 */
export type Told = 'SUBJECT' | 'ADMINISTRATOR' | 'CONTROLLER'

/** A kind of access sessions: its terms, and what the room that opens them decides. */
export interface AccessKind<Facts = unknown> {
  readonly terms: (settings: Settings) => AccessTerms
  /**
   * The facts on which a controller's right depends: SQL for one jsonb value, over `k` (the controller's row of
   * `users`) and `e` (the ecosystem's row). Read with every operation under such a session.
   */
  readonly controllerFacts: string
  /**
   * The permissions that a person with these facts holds as themself. Only with `access.control` among them may
   * they be a controller.
   */
  readonly holds: (facts: Facts) => readonly Holding[]
  /** Under such a session nothing is allowed beyond the permissions of these holdings (AD9, AD14). */
  readonly limitedTo: (facts: Facts) => readonly Holding[]
  readonly told: readonly Told[]
  /** The chain of the record to which the session's own events are appended. */
  readonly chain: (
    session: Pick<AccessSession, 'ecosystemId'>,
  ) => Pick<RecordEntry, 'ecosystemId' | 'partnerId'>
}

/** The kinds of access sessions; the rooms that open them bring them (`defineAccessKind`). */
export const accessKinds = defineStrategies<AccessKind, AccessSessionKind>(
  'kinds of access sessions',
)

/** Defines a kind. Its functions receive the facts that its own `controllerFacts` read. */
export const defineAccessKind = <Facts>(kind: AccessKind<Facts>): AccessKind => ({
  ...kind,
  holds: (facts) => kind.holds(facts as Facts),
  limitedTo: (facts) => kind.limitedTo(facts as Facts),
})

/**
 * The definition of a kind.
 *
 * @throws if no room brings it
 */
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

/** Whether a person with these facts may be the controller of a session of that kind (AS13, AD14). */
export const mayControl = (
  { permissions }: Pick<Platform, 'permissions'>,
  { holds }: AccessKind,
  facts: unknown,
): boolean =>
  effectivePermissions(permissions, { held: holds(facts), limitedTo: [] }, null).has(control.name)

/** SQL for one column: the facts of the controller of a session `s`, of any kind. */
export function controllerFactsSql({ strategies }: Pick<Platform, 'strategies'>): string {
  const ways = [...strategies(accessKinds)].map(
    ([name, { controllerFacts }]) => `when '${name}' then (${controllerFacts})`,
  )
  return ways.length > 0 ? `case s.kind ${ways.join(' ')} end` : 'null::jsonb'
}
