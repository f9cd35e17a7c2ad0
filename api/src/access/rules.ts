import type { App, EndedBy, Environment, MembershipRole } from 'shared-schema/enums'

/** Whether an access session runs at an instant, as its row decides it, whether or not a timer has run. */
export type SessionStanding =
  | { readonly state: 'RUNNING' }
  | { readonly state: 'ENDED'; readonly at: Date; readonly by: EndedBy }

interface SessionInstants {
  readonly endsAt: Date
  /** When the sign-in on which it stands ends by time if nothing happens: activity moves it. */
  readonly signInEndsAt: Date
  readonly endedAt: Date | null
  readonly endedBy: EndedBy | null
}

/**
 * Whether a session runs at `now` (AS6). From its end on it is over, to the millisecond. It is over too when
 * the controller's sign-in is, since nobody can be inside any more (AS13).
 */
export function standingOf(
  { endsAt, signInEndsAt, endedAt, endedBy }: SessionInstants,
  now: Date,
): SessionStanding {
  if (endedAt && endedBy) return { state: 'ENDED', at: endedAt, by: endedBy }
  const [at, by]: [Date, EndedBy] =
    signInEndsAt.getTime() < endsAt.getTime() ? [signInEndsAt, 'REVOKED'] : [endsAt, 'TIME']
  return at.getTime() <= now.getTime() ? { state: 'ENDED', at, by } : { state: 'RUNNING' }
}

interface Doorway {
  readonly app: 'STORE' | 'WEB'
  /** The page that redeems the ticket. */
  readonly page: '/handoff' | '/phone'
  readonly kind: 'TICKET' | 'PHONE_CODE'
}

/** Through which app and page an environment is entered (AS8). */
export const doorways: Readonly<Record<Environment, Doorway>> = {
  STORE: { app: 'STORE', page: '/handoff', kind: 'TICKET' },
  WEB: { app: 'WEB', page: '/handoff', kind: 'TICKET' },
  RCM: { app: 'WEB', page: '/handoff', kind: 'TICKET' },
  APP: { app: 'WEB', page: '/phone', kind: 'PHONE_CODE' },
}

/**
 * The first page in an environment: Home for an administrator, My Ecosystem for a member, RCM's dashboard
 * (AS8).
 */
export function landingPath(environment: Environment, role: MembershipRole): string {
  if (environment === 'RCM') return '/rcm-dashboard'
  if (environment === 'STORE') return '/'
  return role === 'ADMINISTRATOR' ? '/' : '/my-ecosystem'
}

/** Whether an environment is reached through that app. */
export const entersThrough = (environment: Environment, app: App): boolean =>
  doorways[environment].app === app
