import type { Language } from 'shared-schema/languages'
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql'
import type { Settings } from '../../settings.ts'
import { Authority, anyone } from '../authority.ts'
import { showingNothing } from '../shown-pages.ts'
import type { RequestContext } from './context.ts'
import { LanguageEnum } from './enums.ts'
import { Limits, type PublicLimits } from './public-limits.ts'

/** What an app needs to know before anybody is signed in. */
@ObjectType({ description: 'What an app needs to know before anybody is signed in.' })
export class PublicSettings {
  @Field(() => String, { description: 'The brand before the names of the apps.' })
  brandName: string

  @Field(() => String, { description: "The Store app's address." })
  storeUrl: string

  @Field(() => String, { description: "The backoffice's address." })
  backofficeUrl: string

  @Field(() => String, { description: "The user Web app's address." })
  webUrl: string

  @Field(() => LanguageEnum, {
    description:
      'Of screens where the browser asks for none of our languages, and of e-mails to users who have not chosen one.',
  })
  defaultLanguage: Language

  @Field(() => Limits, { description: 'The numbers that people are told.' })
  limits: Limits

  @Field(() => Boolean, { description: 'Whether playground and introspection are on.' })
  playground: boolean
}

@Resolver()
export class PublicSettingsResolver {
  @Query(() => PublicSettings, {
    description: 'What an app needs to know before anybody is signed in.',
  })
  @Authority({
    who: anyone,
    underControl: 'OPEN',
    shows: showingNothing('What anybody may read, signed in or not.'),
  })
  publicSettings(@Ctx() { platform: { publicLimits, settings } }: RequestContext): PublicSettings {
    return {
      brandName: settings.BRAND_NAME,
      storeUrl: settings.STORE_URL,
      backofficeUrl: settings.BACKOFFICE_URL,
      webUrl: settings.WEB_URL,
      defaultLanguage: settings.DEFAULT_LANGUAGE,
      limits: numbersOf(publicLimits, settings),
      playground: settings.PLAYGROUND,
    }
  }
}

const numbersOf = (limits: PublicLimits, settings: Settings): Limits =>
  Object.fromEntries(Object.entries(limits).map(([name, of]) => [name, of(settings)]))
