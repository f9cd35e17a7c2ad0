import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { EcosystemToSetUp } from './ecosystem-to-set-up.ts'

/** Leads to the Store, where the ecosystem's members are managed. */
export function MembersStep({ ecosystem }: { ecosystem: EcosystemToSetUp }) {
  const { t } = useTranslation('succession/set-up')
  const { storeUrl } = usePublicSettings()
  return (
    <SectionCard title={t('membersTitle')}>
      <Text>{t('membersBody', { count: ecosystem.memberCount })}</Text>
      <Group>
        <Button
          variant="default"
          component="a"
          href={`${storeUrl}/ecosystems/${ecosystem.id}/members`}
        >
          {t('membersOpen')}
        </Button>
      </Group>
    </SectionCard>
  )
}
