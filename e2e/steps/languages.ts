import type { LanguageTag } from '../../shared-schema/src/languages.ts'
import type { words as appRoot } from '../../shared-ui/src/app-root/words/en.ts'
import type { words as errors } from '../../shared-ui/src/errors/words/en.ts'
import { languages as named } from '../../shared-ui/src/i18n/languages.ts'
import { shownWords } from '../../shared-ui/src/i18n/shown-words.ts'
import type { words as pastAssistance } from '../../shared-ui/src/past-assistance/words/en.ts'
import type { words as profile } from '../../shared-ui/src/profile/words/en.ts'
import type { words as signIn } from '../../shared-ui/src/sign-in/words/en.ts'
import type { words as sharedSuccession } from '../../shared-ui/src/succession/words/en.ts'
import type { words as shared } from '../../shared-ui/src/words/en.ts'
import type { words as ecosystemAdmin } from '../../web-backoffice/src/ecosystem-admin/words/en.ts'
import type { words as requests } from '../../web-backoffice/src/my-requests/words/en.ts'
import type { words as claims } from '../../web-backoffice/src/succession-claims/words/en.ts'
import type { words as supportProcess } from '../../web-backoffice/src/support-process/words/en.ts'
import type { words as find } from '../../web-backoffice/src/technical-assistance/find-client/words/en.ts'
import type { words as request } from '../../web-backoffice/src/technical-assistance/request/words/en.ts'
import type { words as backoffice } from '../../web-backoffice/src/words/en.ts'
import type { words as members } from '../../web-store/src/members/words/en.ts'
import type { words as plan } from '../../web-store/src/plan-settings/words/en.ts'
import type { words as successor } from '../../web-store/src/succession/words/en.ts'
import type { words as successionStanding } from '../../web-store/src/succession-standing/words/en.ts'
import type { words as store } from '../../web-store/src/words/en.ts'
import type { words as attendances } from '../../web-user/src/attendances/words/en.ts'
import type { words as home } from '../../web-user/src/home/words/en.ts'
import type { words as myEcosystem } from '../../web-user/src/my-ecosystem/words/en.ts'
import type { words as publicChat } from '../../web-user/src/public-chat/words/en.ts'
import type { words as rcm } from '../../web-user/src/rcm/words/en.ts'
import type { words as claim } from '../../web-user/src/succession/claim/words/en.ts'
import type { words as setUp } from '../../web-user/src/succession/set-up/words/en.ts'
import type { words as succession } from '../../web-user/src/succession/words/en.ts'
import type { words as web } from '../../web-user/src/words/en.ts'

/** The words of a language that journeys look for, as pages show them, by app. */
async function wordsOf(tag: LanguageTag) {
  const words = async <Words>(folder: string): Promise<Words> => {
    const file = await import(`../../${folder}/words/${tag.toLowerCase()}.ts`)
    return shownWords(file.words) as Words
  }
  return {
    shared: {
      ...(await words<typeof shared>('shared-ui/src')),
      appRoot: await words<typeof appRoot>('shared-ui/src/app-root'),
      errors: await words<typeof errors>('shared-ui/src/errors'),
      pastAssistance: await words<typeof pastAssistance>('shared-ui/src/past-assistance'),
      profile: await words<typeof profile>('shared-ui/src/profile'),
      signIn: await words<typeof signIn>('shared-ui/src/sign-in'),
      succession: await words<typeof sharedSuccession>('shared-ui/src/succession'),
    },
    store: {
      ...(await words<typeof store>('web-store/src')),
      members: await words<typeof members>('web-store/src/members'),
      plan: await words<typeof plan>('web-store/src/plan-settings'),
      successor: {
        ...(await words<typeof successionStanding>('web-store/src/succession-standing')),
        ...(await words<typeof successor>('web-store/src/succession')),
      },
    },
    backoffice: {
      ...(await words<typeof backoffice>('web-backoffice/src')),
      claims: await words<typeof claims>('web-backoffice/src/succession-claims'),
      ecosystemAdmin: await words<typeof ecosystemAdmin>('web-backoffice/src/ecosystem-admin'),
      find: await words<typeof find>('web-backoffice/src/technical-assistance/find-client'),
      request: await words<typeof request>('web-backoffice/src/technical-assistance/request'),
      requests: await words<typeof requests>('web-backoffice/src/my-requests'),
      supportProcess: await words<typeof supportProcess>('web-backoffice/src/support-process'),
    },
    web: {
      ...(await words<typeof web>('web-user/src')),
      attendances: await words<typeof attendances>('web-user/src/attendances'),
      home: await words<typeof home>('web-user/src/home'),
      myEcosystem: await words<typeof myEcosystem>('web-user/src/my-ecosystem'),
      publicChat: await words<typeof publicChat>('web-user/src/public-chat'),
      rcm: await words<typeof rcm>('web-user/src/rcm'),
      succession: {
        ...(await words<typeof succession>('web-user/src/succession')),
        claim: await words<typeof claim>('web-user/src/succession/claim'),
        setUp: await words<typeof setUp>('web-user/src/succession/set-up'),
      },
    },
  }
}

/** The words of one language, with its tag and its name in itself. */
export interface LanguageWords extends Awaited<ReturnType<typeof wordsOf>> {
  readonly tag: LanguageTag
  readonly name: string
}

const english = (tag: LanguageTag): number => Number(tag === 'en')

/** Every language of the product. English is the last, since a journey goes on in it. */
export const languages: readonly LanguageWords[] = await Promise.all(
  named
    .toSorted((one, other) => english(one.tag) - english(other.tag))
    .map(async ({ tag, name }) => ({ tag, name, ...(await wordsOf(tag)) })),
)

/** The language with that tag. */
export function language(tag: LanguageTag): LanguageWords {
  const found = languages.find((each) => each.tag === tag)
  if (!found) throw new Error(`No language is called ${tag}`)
  return found
}
