import { Center, Code, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CopyTextButton } from '../copy-button.tsx'
import { QrCode } from '../qr-code.tsx'

interface AuthenticatorSecretProps {
  setup: { readonly secret: string; readonly qrSvg: string }
}

/** The secret of an authenticator app, to be scanned or typed. */
export function AuthenticatorSecret({ setup }: AuthenticatorSecretProps) {
  const { t } = useTranslation('shared/profile')
  return (
    <>
      <div>
        <Text fw={600}>{t('mfa.scan')}</Text>
        <Text size="sm" c="dimmed">
          {t('mfa.scanHint')}
        </Text>
      </div>
      <Center>
        <QrCode svg={setup.qrSvg} label={t('mfa.qr')} />
      </Center>
      <div>
        <Text size="sm">{t('mfa.manual')}</Text>
        <Group gap="sm" mt={6}>
          <Code fz="md" px="sm" py={6} style={{ overflowWrap: 'anywhere' }}>
            {inGroups(setup.secret)}
          </Code>
          <CopyTextButton text={setup.secret} />
        </Group>
      </div>
    </>
  )
}

/** A secret in groups of four characters, which are easy to read aloud. */
function inGroups(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
