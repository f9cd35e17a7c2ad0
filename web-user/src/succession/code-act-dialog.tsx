import { useTranslation } from 'react-i18next'
import { notifyDone } from 'shared-ui/notify.tsx'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import type { OwnSuccession } from '../own-successions/use-my-successions.ts'
import { ReleaseOwnSuccessionDocument, RenewActivationDocument } from './succession.generated.ts'

/** The successor's acts that need only an MFA code, each with its mutation. */
const documents = {
  RENEW_LINK: RenewActivationDocument,
  RELEASE: ReleaseOwnSuccessionDocument,
  REINSTATE: ReleaseOwnSuccessionDocument,
} as const
export const codeActs = ['RENEW_LINK', 'RELEASE', 'REINSTATE'] as const
export type CodeAct = (typeof codeActs)[number]

interface CodeActDialogProps {
  succession: OwnSuccession
  act: CodeAct
  onClose: () => void
}

/** Says what the act causes, and asks for the code. */
export function CodeActDialog({ succession, act, onClose }: CodeActDialogProps) {
  const { t } = useTranslation('succession')
  const { t: word } = useTranslation('shared/succession')
  const ecosystem = succession.ecosystemName
  return (
    <MfaActDialog
      opened
      title={t(`withCode.${act}.title`)}
      description={t(`withCode.${act}.lead`, { ecosystem })}
      confirmLabel={word(`event.${act}`)}
      document={documents[act]}
      variables={(code) => ({ input: { successionId: succession.id, code } })}
      onDone={({ succession: { state } }) => {
        // If a condition has been broken meanwhile, the platform declines the succession instead: then the
        // page says so.
        if (state !== 'DECLINED_BY_PLATFORM') notifyDone(t(`withCode.${act}.done`, { ecosystem }))
        onClose()
      }}
      onClose={onClose}
    />
  )
}
