import { Alert, Anchor } from '@mantine/core'
import { IconUserShield } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { takeSignOutReason } from 'shared-ui/sign-in/sign-out-reason.ts'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import { takeAwaitedHandover } from '../succession-standing/awaited-handover.ts'

/**
 * On the sign-in page: tells a previous administrator why their sign-in to the Store has ended (SU12);
 * everybody else reads the general notice.
 */
export function SignedOutNotice({ children }: { children: ReactNode }) {
  const { t } = useTranslation('succession')
  const { t: appWord } = useTranslation('app')
  const { webUrl } = usePublicSettings()
  const [awaited] = useState(takeAwaitedHandover)
  const [because] = useState(takeSignOutReason)
  if (because !== 'HANDED_OVER') return children
  return (
    <Alert role="status" color="yellow" icon={<IconUserShield size={20} />}>
      {awaited
        ? t('signedOut.named', { ecosystem: awaited.ecosystem, name: awaited.successor })
        : t('signedOut.unnamed')}{' '}
      {awaited?.afterwards === 'KEPT' ? (
        <>
          {t('signedOut.kept')}{' '}
          <Anchor href={webUrl} inherit underline="always">
            {appWord('openWeb')}
          </Anchor>
        </>
      ) : null}
    </Alert>
  )
}
