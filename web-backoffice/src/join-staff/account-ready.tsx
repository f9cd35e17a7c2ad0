import { Button, Checkbox, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { StaffLinkKind } from 'shared-schema/enums'
import { Page } from 'shared-ui/page.tsx'
import { RecoveryCodeList } from 'shared-ui/profile/recovery-code-list.tsx'

interface AccountReadyProps {
  kind: StaffLinkKind
  codes: readonly string[]
}

/** The account is good: the recovery codes, shown only now, and the way to the sign-in. */
export function AccountReady({ kind, codes }: AccountReadyProps) {
  const { t } = useTranslation('join-staff')
  const { t: profileWord } = useTranslation('shared/profile')
  const [kept, setKept] = useState<'yes' | 'no'>('no')
  return (
    <Page title={t(`ready.${kind}`)} width="narrow">
      <Stack gap="lg" align="stretch">
        <Text role="status">{t('readyText')}</Text>
        <Title order={2} size="h4">
          {profileWord('mfa.recoveryTitle')}
        </Title>
        <Text size="sm">{profileWord('mfa.recoveryLead')}</Text>
        <RecoveryCodeList codes={codes} />
        <Checkbox
          label={profileWord('mfa.recoveryKept')}
          checked={kept === 'yes'}
          onChange={(event) => setKept(event.currentTarget.checked ? 'yes' : 'no')}
        />
        {kept === 'yes' ? (
          <Button component={Link} to="/sign-in" size="md">
            {t('signIn')}
          </Button>
        ) : (
          <Button size="md" disabled>
            {t('signIn')}
          </Button>
        )}
      </Stack>
    </Page>
  )
}
