import { Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { claimReasons } from 'shared-schema/succession-enums'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { usePublicSettings } from 'shared-ui/viewer/viewer.tsx'
import type { ClaimDraft } from './claim-draft.ts'

interface ReasonStepProps {
  draft: ClaimDraft
  onChange: (draft: ClaimDraft) => void
}

/**
 * Asks why the successor takes over: a reason from the list, and an explanation for any other reason (SU14).
 */
export function ReasonStep({ draft, onChange }: ReasonStepProps) {
  const { t } = useTranslation('succession/claim')
  const { t: word } = useTranslation('shared/succession')
  const { claimExplanationCharacters } = usePublicSettings().limits
  const needsText = draft.reason === 'OTHER'
  return (
    <SectionCard title={t('reasonTitle')} description={t('reasonLead')}>
      <Stack gap="md" maw={560}>
        <Select
          label={t('reason')}
          placeholder={t('reasonChoose')}
          data={claimReasons.map((reason) => ({
            value: reason,
            label: word(`claimReason.${reason}`),
          }))}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          allowDeselect={false}
          // Within the page, so that the options lie in its main landmark.
          comboboxProps={{ withinPortal: false }}
          required
        />
        <ReasonArea
          label={t('explanation')}
          description={t(needsText ? 'explanationRequired' : 'explanationOptional')}
          value={draft.explanation}
          onChange={(explanation) => onChange({ ...draft, explanation })}
          most={claimExplanationCharacters}
          required={needsText}
        />
      </Stack>
    </SectionCard>
  )
}
