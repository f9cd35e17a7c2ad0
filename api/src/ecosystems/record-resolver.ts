import type { Environment } from 'shared-schema/enums'
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import {
  RecordedEventConnection,
  RecordedEventType,
  RecordFilterInput,
  RecordPageArgs,
} from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { type RecordedEventView, recordedEvents } from '../audit/recorded-events.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { ecosystemAt, havingIn } from './authority.ts'
import { EnvironmentEnum } from './graphql-enums.ts'
import { readEcosystem, readRecord } from './permissions.ts'

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
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Arg('filter', () => RecordFilterInput, {
      nullable: true,
      description:
        'Which events are looked at; what is left out does not narrow. BAD_USER_INPUT for what can be no id or action.',
    })
    filter: RecordFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const request = recordRequest(
      { chain: { kind: 'ECOSYSTEM', id: ecosystemId.toLowerCase() } },
      asked,
      filter,
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @FieldResolver(() => EnvironmentEnum, {
    nullable: true,
    description: 'In which environment a controller did it; null where it was under no session.',
  })
  @ShownTo(everyReader)
  environment(@Root() { environment }: RecordedEventView): Environment | null {
    return environment as Environment | null
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What the ecosystem in whose chain it stands is called now; null to whoever may not see that ecosystem.',
  })
  @ShownTo(havingIn(readEcosystem, ecosystemAt('ecosystemId')))
  ecosystemName(
    @Root() { ecosystemId }: RecordedEventView,
    @Ctx() context: RequestContext,
  ): Promise<string | null> | null {
    return ecosystemId === null ? null : context.load(namesOfEcosystems, ecosystemId)
  }
}

/** The names of all ecosystems of a page, by one statement. */
const namesOfEcosystems: BatchRead<string, string | null> = {
  async many({ database }, ids) {
    const { rows } = await database.pool.query<{ id: string; name: string }>({
      name: 'names-of-ecosystems',
      text: 'select id, name from ecosystems where id = any($1::uuid[])',
      values: [[...new Set(ids)]],
    })
    const names = new Map(rows.map(({ id, name }) => [id, name]))
    return ids.map((id) => names.get(id) ?? null)
  },
}
