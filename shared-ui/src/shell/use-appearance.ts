import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { type LanguageTag, languageOf } from '../i18n/languages.ts'
import { showLanguage } from '../i18n/start-i18n.ts'
import { UpdateProfileDocument } from '../viewer/viewer.generated.ts'
import { useViewerOrNull } from '../viewer/viewer.tsx'

/** Mantine's word, the profile's word, and the word on the screen. */
export const colorSchemes = [
  { value: 'light', profile: 'LIGHT', word: 'light' },
  { value: 'dark', profile: 'DARK', word: 'dark' },
  { value: 'auto', profile: 'SYSTEM', word: 'system' },
] as const satisfies readonly { value: MantineColorScheme; profile: string; word: string }[]

/**
 * The language and colours on the screen, and how to choose others. A signed-in person's choice
 * goes into the profile; under control it stays in this browser: the subject's profile is theirs.
 */
export function useAppearance() {
  const { i18n } = useTranslation('shared')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const viewer = useViewerOrNull()
  const [update] = useAction(UpdateProfileDocument)
  const keepsInProfile = viewer !== null && viewer.controller === null
  return {
    language: i18n.language as LanguageTag,
    colorScheme,
    chooseLanguage: async (tag: LanguageTag) => {
      await showLanguage(tag)
      if (keepsInProfile) await update({ input: { language: languageOf(tag) } })
    },
    chooseColorScheme: async (chosen: MantineColorScheme) => {
      setColorScheme(chosen)
      const known = colorSchemes.find(({ value }) => value === chosen)
      if (keepsInProfile && known) await update({ input: { colorScheme: known.profile } })
    },
  }
}
