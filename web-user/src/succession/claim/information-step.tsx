import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { SectionCard } from 'shared-ui/section-card.tsx'

const parts = ['Reason', 'Evidence', 'Review', 'Confirm', 'Cancel'] as const

/** Tells the successor everything that a claim causes (SU14). */
export function InformationStep() {
  const { t } = useTranslation('succession/claim')
  return (
    <SectionCard title={t('informationTitle')}>
      <List type="ordered" spacing="sm">
        {parts.map((part) => (
          <List.Item key={part}>{t(`information${part}`)}</List.Item>
        ))}
      </List>
    </SectionCard>
  )
}
