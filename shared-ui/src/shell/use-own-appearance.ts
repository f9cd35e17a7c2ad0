import { useMutation } from '@apollo/client/react'
import { useErrorText } from '../errors/error-message.tsx'
import { languageOf } from '../i18n/languages.ts'
import { showLanguage } from '../i18n/start-i18n.ts'
import { notifyProblem } from '../notify.tsx'
import {
  UpdateProfileDocument,
  type UpdateProfileInput,
} from '../profile/update-profile.generated.ts'
import { useViewer } from '../viewer/viewer.tsx'
import { type Appearance, colorSchemes, useAppearance } from './use-appearance.ts'

/**
 * Language and colours of the signed-in person: saved in the profile, for all their devices, and shown once
 * saved. Under control they are kept in this browser, since the profile belongs to the subject (AS11).
 */
export function useOwnAppearance(): Appearance {
  const here = useAppearance()
  const { controller } = useViewer()
  const errorText = useErrorText()
  const [update] = useMutation(UpdateProfileDocument)
  if (controller) return here
  const keepThen = async (input: UpdateProfileInput, show: () => Promise<void>): Promise<void> => {
    try {
      await update({ variables: { input } })
      await show()
    } catch (error) {
      notifyProblem(errorText(error))
    }
  }
  return {
    ...here,
    chooseLanguage: (tag) => keepThen({ language: languageOf(tag) }, () => showLanguage(tag)),
    chooseColorScheme: (scheme) => {
      const known = colorSchemes.find(({ value }) => value === scheme)
      return keepThen(known ? { colorScheme: known.profile } : {}, () =>
        here.chooseColorScheme(scheme),
      )
    },
  }
}
