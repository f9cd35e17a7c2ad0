import { Button, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useAskBeforeLeaving } from 'shared-ui/leaving.ts'
import { MfaActDialog } from 'shared-ui/succession/mfa-act-dialog.tsx'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { successionPath } from '../../own-successions/paths.ts'
import type { OwnSuccession } from '../../own-successions/use-my-successions.ts'
import { ClaimEcosystemDocument } from '../succession.generated.ts'
import { useFocusOnStep } from '../use-focus-on-step.ts'
import { WizardSteps } from '../wizard-steps.tsx'
import { CertifyStep } from './certify-step.tsx'
import { claimSteps, isStepDone } from './claim-draft.ts'
import { type Evidence, evidenceIds } from './evidence.ts'
import { EvidenceStep } from './evidence-step.tsx'
import { InformationStep } from './information-step.tsx'
import { LeaveWhileUploading } from './leave-while-uploading.tsx'
import { ReasonStep } from './reason-step.tsx'
import { useClaimDraft } from './use-claim-draft.ts'
import { useEvidence } from './use-evidence.ts'
import { WarningStep } from './warning-step.tsx'

interface ClaimWizardProps {
  succession: OwnSuccession
  /** Files that were uploaded before for a claim that was not sent. */
  gathered: readonly Evidence[]
}

/**
 * The steps of a claim: warning, information, reason, evidence, certificate, and the MFA code that sends it
 * (SU14).
 */
export function ClaimWizard({ succession, gathered }: ClaimWizardProps) {
  const { t } = useTranslation('succession/claim')
  const { t: word } = useTranslation('shared')
  const { mfaOn } = useViewer()
  const [position, setPosition] = useState(0)
  const { draft, change, forget } = useClaimDraft(succession.id)
  const [asked, setAsked] = useState<'yes' | 'no'>('no')
  const evidence = useEvidence(succession.id, gathered)
  // A reload keeps what was typed, closing the tab does not; the browser cannot tell which of them is
  // happening.
  useAskBeforeLeaving(draft.explanation.trim() !== '')
  const content = useFocusOnStep(position)
  const step = claimSteps[position] ?? 'warning'
  const last = position === claimSteps.length - 1
  const { claimExplanationCharacters: mostCharacters } = usePublicSettings().limits
  const ready = isStepDone(step, { draft, items: evidence.items, mfaOn, mostCharacters })
  const ecosystem = succession.ecosystemName
  return (
    <Stack gap="lg">
      <WizardSteps
        labels={claimSteps.map((name) => t(`steps.${name}`))}
        position={position}
        onBackTo={setPosition}
      />
      <div ref={content} tabIndex={-1} style={{ outline: 'none' }}>
        {step === 'warning' ? <WarningStep /> : null}
        {step === 'information' ? <InformationStep /> : null}
        {step === 'reason' ? <ReasonStep draft={draft} onChange={change} /> : null}
        {step === 'evidence' ? <EvidenceStep evidence={evidence} /> : null}
        {step === 'certify' ? (
          <CertifyStep draft={draft} items={evidence.items} onChange={change} />
        ) : null}
      </div>
      <Group justify="space-between" gap="sm">
        <Button variant="subtle" component={Link} to={successionPath}>
          {t('cancel')}
        </Button>
        <Group gap="sm" ml="auto">
          {position > 0 ? (
            <Button variant="default" onClick={() => setPosition(position - 1)}>
              {word('action.back')}
            </Button>
          ) : null}
          <Button
            disabled={!ready}
            onClick={() => (last ? setAsked('yes') : setPosition(position + 1))}
          >
            {last ? t('submit') : word('action.continue')}
          </Button>
        </Group>
      </Group>
      {evidence.items.some(({ state }) => state === 'UPLOADING') ? <LeaveWhileUploading /> : null}
      <MfaActDialog
        opened={asked === 'yes'}
        title={t('mfaTitle')}
        description={t('mfaLead', { ecosystem })}
        confirmLabel={t('submit')}
        document={ClaimEcosystemDocument}
        variables={(code) => ({
          input: {
            successionId: succession.id,
            reason: draft.reason ?? 'OTHER',
            explanation: draft.explanation.trim() || null,
            evidenceIds: evidenceIds(evidence.items),
            certified: draft.certified === 'yes',
            code,
          },
        })}
        // The answer has updated the succession, and the page shows its state.
        onDone={forget}
        onClose={() => setAsked('no')}
      />
    </Stack>
  )
}
