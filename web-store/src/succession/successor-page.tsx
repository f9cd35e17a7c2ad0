import { Button } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { NotOpen } from '../ecosystem/not-open.tsx'
import { viewOf } from '../succession-standing/succession-view.ts'
import { useSuccession } from '../succession-standing/use-succession.ts'
import { ExplanationDialog } from './explanation-dialog.tsx'
import { SuccessionStatus } from './succession-status.tsx'
import { SuccessorUnderControl } from './successor-under-control.tsx'
import { useExplanation } from './use-explanation.ts'

/**
 * The page “Plan Settings → Ecosystem Successor”; for the administrator only, never for a controller (SU1,
 * AS11).
 */
export function SuccessorPage() {
  const { controller } = useViewer()
  return controller === null ? <OwnSuccessorPage /> : <SuccessorUnderControl />
}

/** Who would take the ecosystem over, and how to appoint them. */
function OwnSuccessorPage() {
  const { t } = useTranslation('succession-standing')
  const { t: successionWord } = useTranslation('succession')
  const { ecosystem } = useAdministeredMembership()
  const { succession, error, reload } = useSuccession(ecosystem.id)
  const explanation = useExplanation()
  // Nobody is appointed in an ecosystem that is not open (PA3).
  if (ecosystem.situation !== 'OPEN' && succession !== undefined && viewOf(succession) === 'NONE')
    return <NotOpen ecosystem={ecosystem} />

  return (
    <Page
      title={t('title')}
      lead={ecosystem.name}
      actions={
        <>
          <EcosystemSwitch />
          <Button
            variant="default"
            leftSection={<IconInfoCircle size={16} />}
            onClick={explanation.open}
          >
            {successionWord('whatIsIt')}
          </Button>
        </>
      }
    >
      {succession !== undefined && (
        <SuccessionStatus key={ecosystem.id} ecosystem={ecosystem} succession={succession} />
      )}
      {succession === undefined && error != null && <ErrorState error={error} onRetry={reload} />}
      {succession === undefined && error == null && <LoadingState rows={4} />}
      <ExplanationDialog opened={explanation.opened} onClose={explanation.close} />
    </Page>
  )
}
