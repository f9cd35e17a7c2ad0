import { type Language, languages, languageTags } from 'shared-schema/languages'
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Authority, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { LanguageEnum } from '../platform/graphql/enums.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import {
  ActionLabelType,
  RecordedActionType,
  RecordedChangeType,
  RecordedEventType,
  RecordedLookType,
} from './graphql-types.ts'

const LABEL =
  'What the action is called for people; null where this release of the API no longer knows it.'
const LABELS =
  'What the action is called for people, in every language; empty where this release of the API no longer knows it.'
const IN_LANGUAGE =
  "In which language; without it in the viewer's own, or the installation's `defaultLanguage`."

/** What an action is called, in the given language or in the reader's. */
function labelOf(
  { actor, platform: { actions, settings } }: RequestContext,
  action: string,
  language: Language | null,
): string | null {
  const spoken = language ?? actor?.user.language ?? settings.DEFAULT_LANGUAGE
  return actions.get(action)?.labels[languageTags[spoken]] ?? null
}

/** What an action is called in every language; nothing where it is not known any more. */
function labelsOf({ platform: { actions } }: RequestContext, name: string): ActionLabelType[] {
  const action = actions.get(name)
  if (!action) return []
  return languages.map((language) => ({ language, text: action.labels[languageTags[language]] }))
}

@Resolver(() => RecordedActionType)
export class RecordedActionResolver {
  @Query(() => [RecordedActionType], {
    description:
      'Every kind of event that the record can hold, by name, for the filter of a reading.',
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  recordedActions(@Ctx() { platform }: RequestContext): RecordedActionType[] {
    return [...platform.actions.keys()].sort().map((action) => ({ action }))
  }

  @FieldResolver(() => String, { nullable: true, description: LABEL })
  @ShownTo(everyReader)
  label(
    @Root() { action }: RecordedActionType,
    @Arg('language', () => LanguageEnum, { nullable: true, description: IN_LANGUAGE })
    language: Language | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return labelOf(context, action, language)
  }

  @FieldResolver(() => [ActionLabelType], { description: LABELS })
  @ShownTo(everyReader)
  labels(
    @Root() { action }: RecordedActionType,
    @Ctx() context: RequestContext,
  ): ActionLabelType[] {
    return labelsOf(context, action)
  }
}

@Resolver(() => RecordedChangeType)
export class RecordedChangeFields {
  @FieldResolver(() => String, { nullable: true, description: LABEL })
  @ShownTo(everyReader)
  label(
    @Root() { action }: RecordedChangeType,
    @Arg('language', () => LanguageEnum, { nullable: true, description: IN_LANGUAGE })
    language: Language | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return labelOf(context, action, language)
  }

  @FieldResolver(() => [ActionLabelType], { description: LABELS })
  @ShownTo(everyReader)
  labels(
    @Root() { action }: RecordedChangeType,
    @Ctx() context: RequestContext,
  ): ActionLabelType[] {
    return labelsOf(context, action)
  }
}

@Resolver(() => RecordedLookType)
export class RecordedLookFields {
  @FieldResolver(() => String, { nullable: true, description: LABEL })
  @ShownTo(everyReader)
  label(
    @Root() { action }: RecordedLookType,
    @Arg('language', () => LanguageEnum, { nullable: true, description: IN_LANGUAGE })
    language: Language | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return labelOf(context, action, language)
  }

  @FieldResolver(() => [ActionLabelType], { description: LABELS })
  @ShownTo(everyReader)
  labels(@Root() { action }: RecordedLookType, @Ctx() context: RequestContext): ActionLabelType[] {
    return labelsOf(context, action)
  }
}

@Resolver(() => RecordedEventType)
export class RecordedEventFields {
  @FieldResolver(() => String, { nullable: true, description: LABEL })
  @ShownTo(everyReader)
  label(
    @Root() { action }: RecordedEventType,
    @Arg('language', () => LanguageEnum, { nullable: true, description: IN_LANGUAGE })
    language: Language | null,
    @Ctx() context: RequestContext,
  ): string | null {
    return labelOf(context, action, language)
  }
}
