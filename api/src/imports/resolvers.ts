import { type ImportAct, importColumns } from 'shared-schema/import-enums'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { RecordedEventConnection, RecordPageArgs } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { Refusal } from '../platform/errors.ts'
import {
  connectionOf,
  PageArgs,
  pageRequest,
  pageSize,
  readCursor,
} from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { ImportActEnum } from './graphql-enums.ts'
import {
  ImportConnection,
  ImportLineFaultConnection,
  ImportType,
  StartImportInput,
} from './graphql-types.ts'
import { discardImport, startImport, stopImport } from './import-acts.ts'
import { faultPlaceOf, faultsOf, type ImportView, importOfId, importViews } from './import-views.ts'
import { runImports } from './permissions.ts'
import { actsIn } from './rules.ts'
import { importTopics } from './topics.ts'

const OPERATOR = { who: having(runImports), underControl: 'REFUSED' } as const
const WHICH = 'Any import, else NOT_FOUND.'

@Resolver(() => ImportType)
export class ImportResolver {
  @Query(() => ImportConnection, { description: 'All imports, newest first. Operators.' })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async imports(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<ImportConnection> {
    return connectionOf(await importViews(platform, pageRequest(asked, platform.settings)))
  }

  @Query(() => ImportType, { description: 'One import. Operators.' })
  @Authority(OPERATOR)
  import(
    @Arg('id', () => ID, { description: WHICH }) id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ImportView> {
    return importOfId(platform, id)
  }

  @Subscription(() => ImportType, {
    description: 'One import: now, and at each step that it makes. Operators.',
    subscribe: ({ args, context }: { args: { id: string }; context: RequestContext }) =>
      context.follow([importTopics.imports()], async ({ platform }) => ({
        value: await importOfId(platform, args.id),
      })),
  })
  @Authority(OPERATOR)
  importChanged(
    @Arg('id', () => ID, { description: WHICH }) _id: string,
    @Root() view: ImportView,
  ): ImportView {
    return view
  }

  @Query(() => ImportLineFaultConnection, {
    description: 'The faults of an import, in the order of its file. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async importFaults(
    @Arg('importId', () => ID, { description: WHICH }) importId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<ImportLineFaultConnection> {
    const limit = pageSize(asked, platform.settings)
    const cursor = readCursor(asked.after)
    const after = cursor === null ? null : faultPlaceOf(cursor)
    if (cursor !== null && after === null) throw new Refusal('BAD_USER_INPUT', { field: 'after' })
    const { id } = await importOfId(platform, importId)
    const { rows, hasNextPage } = await faultsOf(platform, id, { after, limit })
    const shown = rows.map(({ place, ...fault }) => ({
      ...fault,
      column: importColumns[place] ?? 'reference',
    }))
    return connectionOf({ rows: shown, hasNextPage })
  }

  @Query(() => RecordedEventConnection, {
    description: 'What became of an import, newest first. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async importRecord(
    @Arg('importId', () => ID, { description: WHICH }) importId: string,
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { id } = await importOfId(platform, importId)
    const request = recordRequest(
      { chain: { kind: 'PLATFORM', id: null } },
      asked,
      { targetId: id },
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @FieldResolver(() => [ImportActEnum], { description: 'What can be done with it now.' })
  @ShownTo(everyReader)
  allowedActs(@Root() { state, lines, faultyLines }: ImportView): ImportAct[] {
    return actsIn(state).filter((act) => act !== 'START' || lines > faultyLines)
  }

  @Mutation(() => ImportType, {
    description:
      'Has the lines of a checked import done, or go on where it was stopped, with an MFA code. Lines with faults are left out. Operators.',
  })
  @Answers('ILLEGAL_TRANSITION', 'IMPORT_NOTHING_TO_DO', ...mfaCodes)
  @Authority({ ...OPERATOR, counted: 'SENSITIVE' })
  startImport(
    @Arg('input', () => StartImportInput, { description: 'Which import, and the code.' })
    input: StartImportInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ImportView> {
    return startImport(platform, person, input)
  }

  @Mutation(() => ImportType, {
    description: 'Stops an import that runs, so that it can go on later. Operators.',
  })
  @Answers('ILLEGAL_TRANSITION')
  @Authority(OPERATOR)
  stopImport(
    @Arg('id', () => ID, { description: WHICH }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ImportView> {
    return stopImport(platform, person, id)
  }

  @Mutation(() => ImportType, {
    description: 'Ends an import that does not run. What was done stays. Operators.',
  })
  @Answers('ILLEGAL_TRANSITION')
  @Authority(OPERATOR)
  discardImport(
    @Arg('id', () => ID, { description: WHICH }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<ImportView> {
    return discardImport(platform, person, id)
  }
}
