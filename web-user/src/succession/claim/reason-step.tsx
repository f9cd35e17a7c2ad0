import { Select, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { claimReasons } from 'shared-schema/succession-enums'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { type ClaimDraft, longestExplanation } from './claim-draft.ts'

interface ReasonStepProps {
  draft: ClaimDraft
  onChange: (draft: ClaimDraft) => void
}

/** Why the successor takes over: a reason from the list, and words where the list has none (SU14). */
export function ReasonStep({ draft, onChange }: ReasonStepProps) {
  const { t } = useTranslation('web')
  const { t: word } = useTranslation('shared')
  const needsText = draft.reason === 'OTHER'
  return (
    <SectionCard
      title={t('succession.claim.reasonTitle')}
      description={t('succession.claim.reasonLead')}
    >
      <Stack gap="md" maw={560}>
        <Select
          label={t('succession.claim.reason')}
          placeholder={t('succession.claim.reasonChoose')}
          data={claimReasons.map((reason) => ({
            value: reason,
            label: word(`succession.claimReason.${reason}`),
          }))}
          value={draft.reason}
          onChange={(reason) => onChange({ ...draft, reason })}
          allowDeselect={false}
          // Within the page, so that the options are in its main landmark.
          comboboxProps={{ withinPortal: false }}
          required
        />
        <ReasonArea
          label={t('succession.claim.explanation')}
          description={t(
            needsText
              ? 'succession.claim.explanationRequired'
              : 'succession.claim.explanationOptional',
          )}
          value={draft.explanation}
          onChange={(explanation) => onChange({ ...draft, explanation })}
          most={longestExplanation}
          required={needsText}
        />
      </Stack>
    </SectionCard>
  )
}
