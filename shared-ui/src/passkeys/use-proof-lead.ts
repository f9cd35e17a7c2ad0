import { useTranslation } from 'react-i18next'
import { useViewer } from '../viewer/viewer.tsx'

/** What a dialog says that asks for nothing but a proof: what this person has to give. */
export function useProofLead(): string {
  const { t: word } = useTranslation('shared')
  const { authenticatorOn, passkeyCount } = useViewer()
  if (passkeyCount === 0) return word('credentials.mfaLead')
  return word(authenticatorOn ? 'passkey.leadEither' : 'passkey.leadAlone')
}
