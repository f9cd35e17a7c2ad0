import type { EntityTarget, ObjectLiteral } from 'typeorm'
import type { Action } from './actions.ts'
import type { PersonActor } from './actor.ts'
import type { ActorStrategyOver } from './actor-strategies.ts'
import type { AddedAnswers } from './answers.ts'
import type { Guard } from './change.ts'
import type { MigrationClass } from './database/database.ts'
import type { DeadlineKind } from './deadlines.ts'
import type { PublicLimits } from './graphql/public-limits.ts'
import type { ResolverClass } from './graphql/schema.ts'
import { housekeepingDeadlines, type Leftovers } from './housekeeping.ts'
import type { Mail } from './mail/compose/define-mails.ts'
import { mailDeadlines } from './mail/mail-deadlines.ts'
import { type PermissionTables, permissionTables } from './permissions.ts'
import type { PersonalData } from './personal-data.ts'
import type { Platform } from './platform.ts'
import type { Reactions } from './reactions.ts'
import type { DueWork, Room, Routes } from './room.ts'
import { type Strategies, strategiesIn } from './strategies.ts'
import type { Topic } from './topics.ts'

/** What all rooms bring, joined in the order of the rooms. */
export interface House {
  readonly entities: readonly EntityTarget<ObjectLiteral>[]
  readonly migrations: readonly MigrationClass[]
  readonly resolvers: readonly ResolverClass[]
  /** Error codes of fields that stand in other rooms than their field. */
  readonly addedAnswers: readonly AddedAnswers[]
  readonly permissions: PermissionTables
  /** Everything that can be recorded, by its name. */
  readonly actions: ReadonlyMap<string, Action>
  readonly reactions: readonly Reactions[]
  readonly guards: readonly Guard[]
  /** Every e-mail, by its name. */
  readonly mails: ReadonlyMap<string, Mail>
  readonly heldBackMails: readonly string[]
  readonly deadlines: readonly DueWork[]
  /** The kinds of timers of all rooms, after the platform's own. */
  readonly deadlineKinds: readonly DeadlineKind[]
  readonly leftovers: readonly Leftovers[]
  readonly housekeeping: readonly ((platform: Platform) => Promise<void>)[]
  readonly atStop: readonly ((platform: Platform) => Promise<void>)[]
  /** What the rooms hold of people. */
  readonly personalData: readonly PersonalData[]
  readonly actors: readonly ActorStrategyOver[]
  readonly topicsOf: (actor: PersonActor) => readonly Topic[]
  readonly strategies: Strategies
  readonly routes: readonly Routes[]
  readonly publicLimits: PublicLimits
}

/** Two rooms bring something under one name. */
export class RoomsDisagree extends Error {
  constructor(what: string, name: string, rooms: readonly string[]) {
    super(`the ${what} "${name}" is brought more than once, by: ${rooms.join(', ')}`)
    this.name = 'RoomsDisagree'
  }
}

/** A room brings something that can't work as it is. */
export class UnfitRoom extends Error {
  override name = 'UnfitRoom'
}

/** Kinds of timers on which the platform itself acts. */
const ownKinds: readonly DeadlineKind[] = [
  ...Object.values(mailDeadlines),
  ...Object.values(housekeepingDeadlines),
]

/**
 * Joins the rooms' manifests.
 *
 * @throws RoomsDisagree if a name comes twice among rooms, permissions, actions, mails, kinds of timers, topics,
 * public limits, tables of leftovers, or the strategies of one place
 * @throws UnfitRoom if a mail stands under another name than its own, or has no sample
 */
export function houseOf(rooms: readonly Room[]): House {
  const all = <Part>(part: (room: Room) => readonly Part[] | undefined): Part[] =>
    rooms.flatMap((room) => part(room) ?? [])
  const actions = ({ actions = [] }: Room): Action[] =>
    actions.flatMap((family) => Object.values(family))
  const mails = ({ mails = {} }: Room): [name: string, mail: Mail][] => Object.entries(mails)
  const kinds = ({ deadlines = [] }: Room): DeadlineKind[] => deadlines.map(({ kind }) => kind)

  /**
   * Checks that no name comes twice, from two rooms or from one.
   *
   * @throws RoomsDisagree
   */
  function refuseTwo(
    what: string,
    namesOf: (room: Room) => readonly string[],
    taken: readonly string[] = [],
  ): void {
    const brought = [
      ...taken.map((name) => ({ name, by: 'the mechanisms' })),
      ...rooms.flatMap((room) => namesOf(room).map((name) => ({ name, by: room.name }))),
    ]
    for (const [name, times] of Map.groupBy(brought, (one) => one.name))
      if (times.length > 1) {
        const by = times.map((one) => one.by)
        throw new RoomsDisagree(what, name, by)
      }
  }

  refuseTwo('room', ({ name }) => [name])
  refuseTwo('permission', ({ permissions }) =>
    Object.values(permissions?.defines ?? {}).map(({ name }) => name),
  )
  refuseTwo('action', (room) => actions(room).map(({ name }) => name))
  refuseTwo('mail', (room) => mails(room).map(([name]) => name))
  for (const room of rooms)
    for (const [name, mail] of mails(room))
      if (mail.name !== name || Object.keys(mail.samples).length === 0)
        throw new UnfitRoom(`${room.name}: the mail "${name}" has another name, or no sample`)
  refuseTwo(
    'kind of deadlines',
    (room) => kinds(room).map(({ name }) => name),
    ownKinds.map(({ name }) => name),
  )
  refuseTwo('topic', ({ topics = {} }) => Object.values(topics).map(({ prefix }) => prefix))
  refuseTwo('public limit', ({ publicLimits = {} }) => Object.keys(publicLimits))
  refuseTwo('table of leftovers', ({ leftovers = [] }) => leftovers.map(({ table }) => table))
  refuseTwo('strategy', ({ strategies = [] }) =>
    strategies.map(({ place, name }) => `${place}: ${name}`),
  )
  const actorTopics = all(({ actorTopics }) => actorTopics && [actorTopics])
  return {
    entities: all(({ entities }) => entities),
    migrations: all(({ migrations }) => migrations),
    resolvers: all(({ resolvers }) => resolvers),
    addedAnswers: all(({ addedAnswers }) => addedAnswers && [addedAnswers]),
    permissions: permissionTables(all(({ permissions }) => permissions && [permissions])),
    actions: new Map(rooms.flatMap(actions).map((action) => [action.name, action])),
    reactions: all(({ reactions }) => reactions),
    mails: new Map(rooms.flatMap(mails)),
    heldBackMails: all(({ heldBackMails }) => heldBackMails),
    guards: all(({ guards }) => guards),
    deadlines: all(({ deadlines }) => deadlines),
    deadlineKinds: [...ownKinds, ...rooms.flatMap(kinds)],
    leftovers: all(({ leftovers }) => leftovers),
    housekeeping: all(({ housekeeping }) => housekeeping),
    atStop: all(({ atStop }) => atStop),
    personalData: all(({ personalData }) => personalData && [personalData]),
    actors: all(({ actors }) => actors),
    topicsOf: (actor) => actorTopics.flatMap((topicsFor) => topicsFor(actor)),
    strategies: strategiesIn(all(({ strategies }) => strategies)),
    routes: all(({ routes }) => routes),
    publicLimits: Object.assign(
      {},
      ...rooms.map(({ publicLimits }) => publicLimits),
    ) as PublicLimits,
  }
}
