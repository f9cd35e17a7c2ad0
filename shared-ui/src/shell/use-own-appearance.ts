import { useAction } from '../api-client/use-action.ts'
import { languageOf } from '../i18n/languages.ts'
import { UpdateProfileDocument } from '../viewer/viewer.generated.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { type Appearance, colorSchemes, useAppearance } from './use-appearance.ts'

/**
 * Language and colours of the signed-in person: kept in the profile, for all their devices. Under
 * control they stay in this browser: the subject's profile is theirs (AS11).
 */
export function useOwnAppearance(): Appearance {
  const here = useAppearance()
  const { controller } = useViewer()
  const [update] = useAction(UpdateProfileDocument)
  if (controller) return here
  return {
    ...here,
    chooseLanguage: async (tag) => {
      await here.chooseLanguage(tag)
      await update({ input: { language: languageOf(tag) } })
    },
    chooseColorScheme: async (scheme) => {
      await here.chooseColorScheme(scheme)
      const known = colorSchemes.find(({ value }) => value === scheme)
      if (known) await update({ input: { colorScheme: known.profile } })
    },
  }
}
