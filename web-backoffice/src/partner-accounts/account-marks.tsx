import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { AccountSituation } from 'shared-schema/partner-enums'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import type { AccountRowFragment } from './partner-accounts.generated.ts'

const tones = {
  DEMO: 'live',
  DEPLOYING: 'neutral',
  PRODUCTION: 'good',
  LATE: 'warning',
  SUSPENDED: 'bad',
  CANCELLED: 'neutral',
} as const satisfies Record<AccountSituation, string>

type AccountProps = { account: Pick<AccountRowFragment, 'situation' | 'partnerAccess'> }

/** How an account stands, as a word, and whether its administrator keeps the team out. */
export function AccountMarks({ account: { situation, partnerAccess } }: AccountProps) {
  const { t } = useTranslation('partner-accounts')
  const { t: word } = useTranslation('shared')
  return (
    <Group gap={6}>
      <StatusBadge tone={tones[situation]}>{word(`accountSituation.${situation}`)}</StatusBadge>
      {!partnerAccess && <StatusBadge tone="warning">{t('accessOff')}</StatusBadge>}
    </Group>
  )
}
