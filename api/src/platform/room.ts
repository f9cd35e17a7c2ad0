import type { FastifyInstance } from 'fastify'
import type { EntityTarget, ObjectLiteral } from 'typeorm'
import type { Action } from './actions.ts'
import type { PersonActor } from './actor.ts'
import type { ActorStrategyOver } from './actor-strategies.ts'
import type { AddedAnswers } from './answers.ts'
import type { Guard } from './change.ts'
import type { MigrationClass } from './database/database.ts'
import type { DeadlineKind } from './deadlines.ts'
import type { WorkOutActor } from './graphql/context.ts'
import type { PublicLimits } from './graphql/public-limits.ts'
import type { ResolverClass } from './graphql/schema.ts'
import type { Leftovers } from './housekeeping.ts'
import type { Mail } from './mail/compose/define-mails.ts'
import type { RoomPermissions } from './permissions.ts'
import type { PersonalData } from './personal-data.ts'
import type { Platform } from './platform.ts'
import type { Reactions } from './reactions.ts'
import type { BroughtStrategy } from './strategies.ts'
import type { Topic, Topics } from './topics.ts'

/** Who acts when a deadline is due. Writes the ending that the row has already decided; must be safe to run twice. */
export interface DueWork {
  readonly kind: DeadlineKind
  readonly act: (platform: Platform, targetId: string) => Promise<void>
}

/** Says who acts on deadlines of a kind. */
export const whenDue = (kind: DeadlineKind, act: DueWork['act']): DueWork => ({ kind, act })

/** Serves HTTP routes beside GraphQL; what it registers on the server concerns its own routes only. */
export type Routes = (
  server: FastifyInstance,
  platform: Platform,
  workOutActor: WorkOutActor,
) => void | Promise<void>

/**
 * All that a room brings to the house; what a room has none of, it leaves out. The composition root joins the
 * rooms' manifests (`houseOf`) and wires them: no other place lists what rooms have.
 */
export interface Room {
  /** The name of its folder. */
  readonly name: string
  readonly entities?: readonly EntityTarget<ObjectLiteral>[]
  /** Dated, each in the room's folder `migrations`; it touches tables of its room only. */
  readonly migrations?: readonly MigrationClass[]
  readonly resolvers?: readonly ResolverClass[]
  /** Error codes with which fields of lower rooms answer because of its reactions and guards. */
  readonly addedAnswers?: AddedAnswers
  /** Its permissions, and who has them. */
  readonly permissions?: RoomPermissions
  /** What it can record, in families (`defineActions`). */
  readonly actions?: readonly Readonly<Record<string, Action>>[]
  /** What it does when something is recorded, in the same transaction. */
  readonly reactions?: readonly Reactions[]
  readonly guards?: readonly Guard[]
  /** Its e-mails (`defineMails`). */
  readonly mails?: Readonly<Record<string, Mail>>
  /**
   * Which e-mails are not sent, as conditions in SQL over a row `mail`: its `recipient`, and what it `gives`. Whoever
   * causes one is not told.
   */
  readonly heldBackMails?: readonly string[]
  /** Its kinds of timers, each with who acts. */
  readonly deadlines?: readonly DueWork[]
  /** Its rows that only grow and are no record: what housekeeping removes, and when. */
  readonly leftovers?: readonly Leftovers[]
  /** What it does in each round of housekeeping beside that. */
  readonly housekeeping?: readonly ((platform: Platform) => Promise<void>)[]
  /** What it does when the process stops, once nothing is under way any more and while the database still answers. */
  readonly atStop?: readonly ((platform: Platform) => Promise<void>)[]
  /** What it holds of people, what erasure does with it, and what of it a person gets as a copy (PA11). */
  readonly personalData?: PersonalData
  readonly topics?: Topics
  /** How it works out who is acting. */
  readonly actors?: readonly ActorStrategyOver[]
  /** The topics that tell that an actor's own rights may have changed, as far as this room knows. */
  readonly actorTopics?: (actor: PersonActor) => readonly Topic[]
  /** What it does for a lower room, at the place that the room keeps for it (`strategyFor`). */
  readonly strategies?: readonly BroughtStrategy[]
  readonly routes?: readonly Routes[]
  /** Its numbers that people are told (`definePublicLimits`). */
  readonly publicLimits?: PublicLimits
}
