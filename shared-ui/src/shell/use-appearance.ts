import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LanguageTag } from '../i18n/languages.ts'
import { chooseLanguageHere } from '../i18n/start-i18n.ts'

/** A colour scheme in three forms: Mantine's value, the profile's value, and the key of its word. */
export const colorSchemes = [
  { value: 'light', profile: 'LIGHT', word: 'light' },
  { value: 'dark', profile: 'DARK', word: 'dark' },
  { value: 'auto', profile: 'SYSTEM', word: 'system' },
] as const satisfies readonly { value: MantineColorScheme; profile: string; word: string }[]

/** The language and colours on the screen, and functions to choose others. */
export interface Appearance {
  readonly language: LanguageTag
  readonly colorScheme: MantineColorScheme
  chooseLanguage: (tag: LanguageTag) => Promise<void>
  chooseColorScheme: (scheme: MantineColorScheme) => Promise<void>
}

/** Language and colours of this browser only, for pages before the sign-in. */
export function useAppearance(): Appearance {
  const { i18n } = useTranslation('shared')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return {
    language: i18n.language as LanguageTag,
    colorScheme,
    chooseLanguage: chooseLanguageHere,
    chooseColorScheme: async (scheme) => setColorScheme(scheme),
  }
}
