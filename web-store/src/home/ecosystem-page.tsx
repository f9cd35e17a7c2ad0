import { useQuery, useSubscription } from '@apollo/client/react'
import { Button, SimpleGrid, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { EcosystemDocument, type EcosystemFactsFragment } from '../ecosystem/ecosystem.generated.ts'
import { useAdministeredMembership } from '../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../ecosystem/ecosystem-switch.tsx'
import { RenameDialog } from '../ecosystem/rename-dialog.tsx'
import { SuccessionNotice } from '../succession-standing/succession-notice.tsx'
import { AccessPanel } from './access-panel.tsx'
import { EcosystemAccessChangedDocument } from './home.generated.ts'
import { LastAssistancePanel } from './last-assistance-panel.tsx'
import { MembersPanel } from './members-panel.tsx'
import { PartnerPanel } from './partner-panel.tsx'
import { SuccessorPanel } from './successor-panel.tsx'

/** The Store's first page: who has access now, the successor, the last assistance, the members. */
export function EcosystemPage() {
  const { t } = useTranslation('home')
  const { ecosystem: known } = useAdministeredMembership()
  const [renaming, rename] = useDisclosure(false)
  const { data, error, refetch } = useQuery(EcosystemDocument, {
    variables: { id: known.id },
    fetchPolicy: 'cache-and-network',
  })
  const ecosystem = data?.ecosystem
  const factsLine = useFactsLine()

  return (
    <Page
      width="wide"
      title={ecosystem?.name ?? known.name}
      lead={ecosystem && factsLine(ecosystem)}
      actions={
        <>
          <EcosystemSwitch />
          {ecosystem && (
            <Button variant="default" leftSection={<IconPencil size={16} />} onClick={rename.open}>
              {t('overview.rename')}
            </Button>
          )}
        </>
      }
    >
      <SuccessionNotice ecosystemId={known.id} />
      {ecosystem && <Overview ecosystemId={known.id} />}
      {ecosystem && <RenameDialog ecosystem={ecosystem} opened={renaming} onClose={rename.close} />}
      {!ecosystem && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!ecosystem && !error && <LoadingState rows={4} />}
    </Page>
  )
}

function Overview({ ecosystemId }: { ecosystemId: string }) {
  const { controller } = useViewer()
  return controller === null ? (
    <OwnHome ecosystemId={ecosystemId} />
  ) : (
    <MembersPanel ecosystemId={ecosystemId} />
  )
}

/**
 * What only the administrator sees, and never in an access session: who has access, the successor, past
 * assistance.
 */
function OwnHome({ ecosystemId }: { ecosystemId: string }) {
  const access = useSubscription(EcosystemAccessChangedDocument, { variables: { ecosystemId } })
  const sessions = access.data?.ecosystemAccessChanged
  return (
    <Stack gap="lg">
      <AccessPanel access={sessions} error={access.error} onRetry={access.restart} />
      <PartnerPanel ecosystemId={ecosystemId} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" style={{ alignItems: 'start' }}>
        <Stack gap="lg">
          <SuccessorPanel ecosystemId={ecosystemId} />
          <LastAssistancePanel ecosystemId={ecosystemId} running={sessions?.length ?? 0} />
        </Stack>
        <MembersPanel ecosystemId={ecosystemId} />
      </SimpleGrid>
    </Stack>
  )
}

/** Describes the ecosystem in one line: plan, modules, administrator. */
function useFactsLine(): (ecosystem: EcosystemFactsFragment) => string {
  const { t } = useTranslation('home')
  const { t: word } = useTranslation('shared')
  const { user, controller } = useViewer()
  const { list } = useFormats()
  return ({ plan, modules, administrator }) => {
    const isViewer = user.id === administrator.id && controller === null
    const active = modules.map((module) => word(`module.${module}`))
    return [
      `${t('overview.plan')}: ${word(`plan.${plan}`)}`,
      active.length > 0 ? `${t('overview.modules')}: ${list(active)}` : t('overview.noModules'),
      `${t('overview.administrator')}: ${administrator.name}${isViewer ? ` (${t('overview.itIsYou')})` : ''}`,
    ].join(' · ')
  }
}
