import { useQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconInbox, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'
import { useAdministeredMembership } from '../../ecosystem/ecosystem-area.tsx'
import { EcosystemSwitch } from '../../ecosystem/ecosystem-switch.tsx'
import { NewQueueDialog } from './queue-dialogs.tsx'
import { QueueList } from './queue-list.tsx'
import { QueuesDocument } from './queues.generated.ts'

/** Settings → Queues: where attendances wait, and who sees them (AD12). */
export function QueuesPage() {
  const { ecosystem } = useAdministeredMembership()
  return <Queues key={ecosystem.id} ecosystemId={ecosystem.id} />
}

function Queues({ ecosystemId }: { ecosystemId: string }) {
  const { t } = useTranslation('settings/queues')
  const [creating, create] = useDisclosure(false)
  const { data, error, refetch } = useQuery(QueuesDocument, { variables: { ecosystemId } })
  const queues = data?.queues
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        <>
          <EcosystemSwitch />
          <Button leftSection={<IconPlus size={16} />} onClick={create.open}>
            {t('new')}
          </Button>
        </>
      }
    >
      <Stack>
        {queues && queues.length > 0 && <QueueList ecosystemId={ecosystemId} queues={queues} />}
        {queues?.length === 0 && (
          <EmptyState title={t('noneTitle')} icon={<IconInbox />}>
            {t('noneBody')}
          </EmptyState>
        )}
        {!queues &&
          (error ? (
            <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
          ) : (
            <LoadingState rows={4} />
          ))}
      </Stack>
      <NewQueueDialog ecosystemId={ecosystemId} opened={creating} onClose={create.close} />
    </Page>
  )
}
