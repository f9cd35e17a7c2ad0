import { useMutation } from '@apollo/client/react'
import { useErrorText } from '../errors/error-message.tsx'
import { leaveBySigningOut } from '../leaving.ts'
import { notifyProblem } from '../notify.tsx'
import { forgetOwnTexts } from './own-texts.ts'
import { SignOutDocument } from './sign-out.generated.ts'

/** Signs this device out and loads the sign-in page: nothing that was shown stays in memory. */
export function useSignOut(): () => Promise<void> {
  const errorText = useErrorText()
  const [signOut] = useMutation(SignOutDocument)
  return async () => {
    try {
      await leaveBySigningOut(async () => {
        await signOut()
        forgetOwnTexts()
        return true
      }, '/sign-in')
    } catch (error) {
      notifyProblem(errorText(error))
    }
  }
}
