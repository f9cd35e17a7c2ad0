import type { Environment } from 'shared-schema/enums'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import {
  RecordedEventConnection,
  RecordedEventType,
  RecordFilterInput,
} from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { type RecordedEventView, recordedEvents } from '../audit/recorded-events.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import { PageArgs } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { ecosystemAt, havingIn } from './authority.ts'
import { EnvironmentEnum } from './graphql-enums.ts'
import { readRecord } from './permissions.ts'

@Resolver(() => RecordedEventType)
export class EcosystemRecordResolver {
  @Query(() => RecordedEventConnection, {
    description:
      'What has happened in an ecosystem, newest first, for its administrator: who did it, under whose control, to what, before and after. What is confidential between others is left out.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({
    who: havingIn(readRecord, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
    mayBeOlder: true,
  })
  async ecosystemRecord(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose record: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => RecordFilterInput, {
      nullable: true,
      description:
        'Which events are looked at; what is left out does not narrow. BAD_USER_INPUT for what can be no id or action.',
    })
    filter: RecordFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const page = await recordedEvents(platform, {
      ...recordRequest(asked, filter, platform.settings),
      chain: { kind: 'ECOSYSTEM', id: ecosystemId.toLowerCase() },
      viewerId: person.user.id,
    })
    return recordConnection(page)
  }

  @FieldResolver(() => EnvironmentEnum, {
    nullable: true,
    description: 'In which environment a controller did it; null where it was under no session.',
  })
  @ShownTo(everyReader)
  environment(@Root() { environment }: RecordedEventView): Environment | null {
    return environment as Environment | null
  }
}
