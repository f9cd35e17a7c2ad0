import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { RecordedEventConnection, RecordPageArgs } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { MAILS_REFUSED, mailsRefused } from '../identity/marked-emails.ts'
import { identityTopics } from '../identity/topics.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import {
  PersonDeviceConnection,
  PersonMembershipConnection,
  PlatformPersonType,
} from './graphql-types.ts'
import { findPerson, lookAt, requirePerson } from './look-at-person.ts'
import { administerPeople } from './permissions.ts'
import { personHistory } from './person-history.ts'
import { personDevices, personMemberships } from './person-lists.ts'
import { type PlatformPersonView, platformPersonOf } from './platform-person.ts'
import { platformPeopleTopics } from './topics.ts'

const OPERATORS = { who: having(administerPeople), underControl: 'REFUSED' } as const
const WHO = 'Anybody, else NOT_FOUND; the look is on the record.'

/** What tells of changes of what an operator sees of a person. */
const topicsOf = (id: string) => [identityTopics.user(id), platformPeopleTopics.person(id)]

@Resolver(() => PlatformPersonType)
export class PlatformPersonResolver {
  @Query(() => ID, {
    nullable: true,
    description:
      'The id of the person with that e-mail, as a whole; null where no user has it. Either is on the record. There is no list of people. Operators.',
  })
  @Answers('EMAIL_MALFORMED')
  @Authority(OPERATORS)
  platformPersonId(
    @Arg('email', () => String, { description: 'The whole address, capitals or not.' })
    email: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<string | null> {
    return findPerson(platform, person, email)
  }

  @Query(() => PlatformPersonType, {
    description: 'One person. That they were looked at is on the record. Operators.',
  })
  @Authority(OPERATORS)
  platformPerson(
    @Arg('id', () => ID, { description: WHO }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlatformPersonView> {
    return platformPersonOf(platform, person, id)
  }

  @Query(() => PersonMembershipConnection, {
    description: 'The ecosystems of which a person is a member. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATORS)
  async personMemberships(
    @Arg('personId', () => ID, { description: WHO }) personId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PersonMembershipConnection> {
    const request = { ...pageRequest(asked, platform.settings), personId }
    return connectionOf(await personMemberships(platform, person, request))
  }

  @Query(() => PersonDeviceConnection, {
    description: 'The devices on which a person is signed in. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATORS)
  async personDevices(
    @Arg('personId', () => ID, { description: WHO }) personId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PersonDeviceConnection> {
    const request = { ...pageRequest(asked, platform.settings), personId }
    return connectionOf(await personDevices(platform, person, request))
  }

  @Query(() => RecordedEventConnection, {
    description:
      'What became of the account, the factors and the sign-ins of a person, newest first. What else they do is theirs. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATORS)
  async personRecord(
    @Arg('personId', () => ID, { description: WHO }) personId: string,
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    await lookAt(platform, person, personId)
    const request = recordRequest(
      { chain: { kind: 'PLATFORM', id: null } },
      asked,
      { targetId: personId, actions: personHistory },
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @Subscription(() => ID, {
    description:
      'The id of a person; sent at the start, and again whenever something changes of what an operator sees of them. Operators.',
    subscribe: ({ context, args }: { context: RequestContext; args: { id: string } }) =>
      context.follow(topicsOf(args.id.toLowerCase()), async ({ platform }) => {
        await requirePerson(platform, args.id)
        return { value: args.id.toLowerCase() }
      }),
  })
  @Authority(OPERATORS)
  platformPersonChanged(
    @Root() changed: string,
    @Arg('id', () => ID, { description: 'Anybody, else NOT_FOUND.' }) _id: string,
  ): string {
    return changed
  }

  @FieldResolver(() => Boolean, { description: MAILS_REFUSED })
  @ShownTo(everyReader)
  mailsRefused(
    @Root() person: PlatformPersonView,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return mailsRefused(person, context)
  }
}
