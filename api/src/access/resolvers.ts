import type { Environment } from 'shared-schema/enums'
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root, Subscription } from 'type-graphql'
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { EnvironmentEnum } from '../ecosystems/graphql-enums.ts'
import { Viewer } from '../identity/graphql-types.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, having } from '../platform/authority.ts'
import { found } from '../platform/errors.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { controller } from './authority.ts'
import { endAccessConnection, leaveAccessSession } from './connections.ts'
import { actorAccess } from './controlled-actor.ts'
import { type EcosystemAccessView, ecosystemAccess } from './ecosystem-access.ts'
import {
  AccessSessionType,
  EcosystemAccess,
  EnvironmentTicket,
  OpenEnvironmentInput,
  RedeemedTicketType,
  RedeemTicketInput,
} from './graphql-types.ts'
import { openEnvironment } from './open-environment.ts'
import { control, readAccess } from './permissions.ts'
import { redeemTicket } from './redeem-ticket.ts'
import { type AccessSessionView, accessSessionView, nextChangeOf } from './session-view.ts'
import { accessTopics } from './topics.ts'

@Resolver()
export class AccessResolver {
  @Mutation(() => EnvironmentTicket, {
    description:
      'STORE, WEB, RCM: a ticket for a new tab, good only with the verifier of its `challenge`. APP: a QR for a phone.',
  })
  @Answers('CHALLENGE_INVALID', 'NOT_FOUND', 'ACCESS_SESSION_ENDED', 'ENVIRONMENT_NOT_ALLOWED')
  @Authority({ who: having(control), underControl: 'REFUSED' })
  openEnvironment(
    @Arg('input', () => OpenEnvironmentInput) input: OpenEnvironmentInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<EnvironmentTicket> {
    return openEnvironment(platform, person, input)
  }

  @Mutation(() => RedeemedTicketType, {
    description:
      'Redeems a ticket, with the verifier whose challenge it was issued for, or a QR; once.',
  })
  @Answers('TICKET_INVALID', 'ACCESS_SESSION_ENDED', 'ENVIRONMENT_NOT_ALLOWED')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  redeemTicket(
    @Arg('input', () => RedeemTicketInput) input: RedeemTicketInput,
    @Ctx() { platform, origin, cookies }: RequestContext,
  ): Promise<RedeemedTicketType> {
    return redeemTicket(platform, origin, cookies, input)
  }

  @Mutation(() => AccessSessionType, {
    description: "Ends one browser's or phone's connection; the session goes on.",
  })
  @Answers('NOT_FOUND')
  @Authority({ who: having(control), underControl: 'REFUSED' })
  async endAccessConnection(
    @Arg('connectionId', () => ID, {
      description: "One of the caller's own sessions' `connections`, else NOT_FOUND.",
    })
    connectionId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccessSessionType> {
    return found(
      await accessSessionView(platform, await endAccessConnection(platform, person, connectionId)),
    )
  }

  @Mutation(() => Boolean, {
    description:
      'This tab leaves the access session it is in; the session goes on in the backoffice.',
  })
  @Authority({ who: controller, underControl: 'OPEN' })
  async leaveAccessSession(@Ctx() { platform, person, cookies }: RequestContext): Promise<boolean> {
    await leaveAccessSession(platform, person, cookies)
    return true
  }

  @Subscription(() => AccessSessionType, {
    description:
      'The access session that this tab is in: a snapshot first, then at each change, at the warning and every few seconds. Its end closes the socket with 4403.',
    subscribe: ({ context }: { context: RequestContext }) => {
      const { id } = found(actorAccess.of(context.person))
      return context.follow([accessTopics.accessSession(id)], async ({ platform }) => {
        const value = found(await accessSessionView(platform, id))
        return { value, again: nextChangeOf(value), now: value.serverTime }
      })
    },
  })
  @Authority({
    who: controller,
    underControl: 'OPEN',
    shows: showingNothing('The countdown of the session itself.'),
  })
  accessSessionChanged(@Root() session: AccessSessionView): AccessSessionType {
    return session
  }

  @Subscription(() => [EcosystemAccess], {
    description:
      'Who has access to an ecosystem now, for its administrator: a snapshot first, then at each change, at the warning and every few seconds.',
    subscribe: ({ args, context }: { args: { ecosystemId: string }; context: RequestContext }) =>
      context.follow([accessTopics.accessTo(args.ecosystemId)], async ({ platform, person }) => {
        const snapshot = await ecosystemAccess(platform, args.ecosystemId)
        return { ...snapshot, value: { ...snapshot.value, viewerId: person.user.id } }
      }),
  })
  @Authority({ who: havingIn(readAccess, ecosystemAt('ecosystemId')), underControl: 'REFUSED' })
  ecosystemAccessChanged(
    @Arg('ecosystemId', () => ID, {
      description: 'Which ecosystem: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    _ecosystemId: string,
    @Root()
    { sessions, viewerId }: { sessions: readonly EcosystemAccessView[]; viewerId: string },
  ): EcosystemAccess[] {
    return sessions.map(({ subjectId, ...session }) => ({
      ...session,
      isOwn: subjectId === viewerId,
    }))
  }
}

@Resolver(() => Viewer)
export class ViewerAccessResolver {
  @FieldResolver(() => AccessSessionType, {
    nullable: true,
    description: 'The access session under which this tab works; null outside of one.',
  })
  @ShownTo(everyReader)
  accessSession(@Ctx() { platform, person }: RequestContext): Promise<AccessSessionType | null> {
    const session = actorAccess.of(person)
    return session ? accessSessionView(platform, session.id) : Promise.resolve(null)
  }

  @FieldResolver(() => EnvironmentEnum, {
    nullable: true,
    description: 'The environment opened for this tab, under an access session.',
  })
  @ShownTo(everyReader)
  environment(@Ctx() { person }: RequestContext): Environment | null {
    return actorAccess.of(person)?.environment ?? null
  }
}
