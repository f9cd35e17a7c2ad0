import { Button, Text } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { hasPasskeys } from '../passkeys/in-browser.ts'
import type { PasskeySignIn } from './use-passkey-sign-in.ts'

/** Signs in by a passkey, without e-mail and password (PA8); not there where the browser has none. */
export function PasskeyButton({ passkey }: { passkey: PasskeySignIn }) {
  const { t } = useTranslation('shared/sign-in')
  const { t: word } = useTranslation('shared')
  if (!hasPasskeys()) return null
  return (
    <>
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={20} aria-hidden />}
        loading={passkey.state === 'asking'}
        onClick={passkey.ask}
        fullWidth
      >
        {word('passkey.use')}
      </Button>
      <div aria-live="polite">
        {passkey.state === 'given-up' ? <Text size="sm">{t('passkeyGivenUp')}</Text> : null}
      </div>
    </>
  )
}
