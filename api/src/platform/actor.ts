import type { App, RecordedWay } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { SaidFact, WithFacts } from './actor-facts.ts'

/** A person as an actor carries them. */
export interface ActorUser {
  readonly id: string
  readonly email: string
  readonly name: string
  /** Null until they choose one (PA12). */
  readonly language: Language | null
  /** IANA name; null where none is known. */
  readonly timeZone: string | null
}

/** Where a request came from; goes into every audit event (AT2). */
export interface Origin {
  readonly app: App
  readonly ipAddress: string
  readonly userAgent: string
  readonly requestId: string
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
export interface Actor extends WithFacts {
  /** How whoever is at the keyboard has proven who they are. */
  readonly via: RecordedWay
  /** The effective user: the subject, where a controller acts as somebody else. Null for the system itself and for contacts. */
  readonly user: ActorUser | null
  /** Who is really at the keyboard, where they act as somebody else; else null. */
  readonly controller: ActorUser | null
  /** The device of whoever is at the keyboard; null for links and the system. */
  readonly device: ActorDevice | null
  /** The API token that was presented, if one was. */
  readonly tokenId?: string
  /** The instant at which this actor can act no longer, where that is known beforehand; else null. */
  readonly endsAt: Date | null
  readonly origin: Origin
}

/** An actor with a user: everyone but the system and contacts. */
export interface PersonActor extends Actor {
  readonly user: ActorUser
}

/** What must be said of an actor, and what it may have beside. */
type NewActor<User extends ActorUser | null> = Pick<Actor, 'via' | 'origin'> &
  Partial<Pick<Actor, 'controller' | 'device' | 'endsAt'>> & {
    readonly user: User
    readonly facts?: readonly SaidFact[]
  }

/** Makes an actor, which has nothing but what is said. No actor is made in another way. */
export const newActor = <User extends ActorUser | null>({
  facts = [],
  ...parts
}: NewActor<User>): Actor & { readonly user: User } => ({
  controller: null,
  device: null,
  endsAt: null,
  ...parts,
  facts: new Map(facts),
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

/** Somebody outside who writes to an ecosystem: known by what they present, signed in nowhere. */
export const contactActor = (origin: Origin): Actor =>
  newActor({ via: 'CONTACT', user: null, origin })

/** Who really acts: the controller under control, else the user; null for the system itself and for contacts. */
export const personAtKeyboard = ({ controller, user }: Actor): ActorUser | null =>
  controller ?? user
