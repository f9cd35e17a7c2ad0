import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'

/** Suggests to the new administrator to appoint a successor (SU12). */
export function SuccessorStep({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('succession/set-up')
  const { storeUrl } = usePublicSettings()
  return (
    <SectionCard title={t('successorTitle')}>
      <Text>{t('successorBody')}</Text>
      <Group>
        <Button
          variant="default"
          component="a"
          href={`${storeUrl}/plan-settings/ecosystem-successor?ecosystem=${ecosystemId}`}
        >
          {t('successorOpen')}
        </Button>
      </Group>
    </SectionCard>
  )
}
