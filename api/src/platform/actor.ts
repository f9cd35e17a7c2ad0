import type { App, Environment, MembershipRole, Module, Plan, StaffRole } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { Holding } from './permissions.ts'

/** A person as an actor carries them. */
export interface ActorUser {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Null until they choose one (PA12). */
  readonly language: Language | null
  /** IANA name; null where none is known. */
  readonly timeZone: string | null
  readonly staffRole: StaffRole | null
}

/** A place of the effective user in an ecosystem, as far as this actor may use it. */
export interface ActorMembership {
  readonly id: string
  readonly ecosystemId: string
  readonly role: MembershipRole
  readonly plan: Plan
  readonly modules: readonly Module[]
}

/** Where a request came from; goes into every audit event (AT2). */
export interface Origin {
  readonly app: App
  readonly ipAddress: string
  readonly userAgent: string
  readonly requestId: string
}

/** The access session under which an actor acts, as overlay (AS11). */
export interface ActorAccess {
  readonly id: string
  readonly connectionId: string
  readonly environment: Environment
  readonly ecosystemId: string
  /** The membership as which the controller views the ecosystem, in a session that can switch between them. */
  readonly viewedMemberId?: string
  readonly endsAt: Date
  /** What the controller holds: nothing goes beyond the permissions of it. */
  readonly limitedTo: readonly Holding[]
}

/** The signed-in device of the person at the keyboard. */
export interface ActorDevice {
  readonly id: string
  readonly endsAt: Date
  readonly idleSeconds: number
}

/**
 * Who is acting, in whose context, under what session. Worked out from the database per operation
 * and per subscription event, never from what a client sends.
 */
export interface Actor {
  readonly via: 'DEVICE' | 'ACCESS_SESSION' | 'LINK' | 'SYSTEM'
  /** The effective user: the subject, under an access session. Null for the system itself. */
  readonly user: ActorUser | null
  /** Who is really at the keyboard, under an access session. */
  readonly controller: ActorUser | null
  readonly accessSession: ActorAccess | null
  /** The device of whoever is at the keyboard; null for links and the system. */
  readonly device: ActorDevice | null
  /** The API token that was presented, if one was. */
  readonly tokenId?: string
  /** Under an access session only the membership in its ecosystem. */
  readonly memberships: readonly ActorMembership[]
  readonly origin: Origin
}

/** An actor with a user: everyone but the system. */
export interface PersonActor extends Actor {
  readonly user: ActorUser
}

/** What must be said of an actor, and what it may have beside. */
type NewActor<User extends ActorUser | null> = Pick<Actor, 'via' | 'origin'> &
  Partial<Pick<Actor, 'controller' | 'accessSession' | 'device' | 'memberships'>> & {
    readonly user: User
  }

/** Makes an actor, which has nothing but what is said. No actor is made in another way. */
export const newActor = <User extends ActorUser | null>(
  parts: NewActor<User>,
): Actor & { readonly user: User } => ({
  controller: null,
  accessSession: null,
  device: null,
  memberships: [],
  ...parts,
})

/** The system itself: timers, seeding, migrations. */
export const systemActor = (job: string): Actor =>
  newActor({
    via: 'SYSTEM',
    user: null,
    origin: { app: 'API', ipAddress: '', userAgent: 'system', requestId: job },
  })

/** The holder of an e-mailed link: proven to have the mailbox, signed in nowhere (AS5). */
export const linkActor = (user: ActorUser, origin: Origin): PersonActor =>
  newActor({ via: 'LINK', user, origin })

/** Who really acts: the controller under control, else the user; null for the system itself. */
export const personAtKeyboard = ({ controller, user }: Actor): ActorUser | null =>
  controller ?? user
