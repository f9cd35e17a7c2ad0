import { Checkbox, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Facts } from 'shared-ui/facts.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type { ClaimDraft } from './claim-draft.ts'
import type { EvidenceItem } from './evidence.ts'

interface CertifyStepProps {
  draft: ClaimDraft
  items: readonly EvidenceItem[]
  onChange: (draft: ClaimDraft) => void
}

/** Summarises what will be sent, with the box that certifies it (SU14). */
export function CertifyStep({ draft, items, onChange }: CertifyStepProps) {
  const { t } = useTranslation('succession/claim')
  const { t: word } = useTranslation('shared/succession')
  const { reason, explanation, certified } = draft
  const uploaded = items.filter(({ state }) => state === 'UPLOADED')
  return (
    <SectionCard title={t('certifyTitle')}>
      <Facts
        facts={[
          {
            label: t('reason'),
            value: reason === null ? '' : word(`claimReason.${reason}`),
          },
          ...(explanation.trim() === ''
            ? []
            : [{ label: t('explanationFact'), value: explanation.trim() }]),
          {
            label: t('filesFact'),
            value: (
              <Stack gap={0}>
                {uploaded.map(({ key, name }) => (
                  <span key={key}>{name}</span>
                ))}
              </Stack>
            ),
          },
        ]}
      />
      <Checkbox
        label={t('certify')}
        checked={certified === 'yes'}
        onChange={(event) =>
          onChange({ ...draft, certified: event.currentTarget.checked ? 'yes' : 'no' })
        }
      />
    </SectionCard>
  )
}
