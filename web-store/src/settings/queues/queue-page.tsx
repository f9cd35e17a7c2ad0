import { useQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowLeft, IconInbox, IconUserPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Page } from 'shared-ui/page.tsx'
import { useAdministeredMembership } from '../../ecosystem/ecosystem-area.tsx'
import { AddMemberDialog } from './add-member-dialog.tsx'
import { QueueMembers } from './queue-members.tsx'
import { QueueMembersDocument, type QueueRowFragment, QueuesDocument } from './queues.generated.ts'

/** One queue: the people who work in it, and as what (AD12). */
export function QueuePage() {
  const { t } = useTranslation('settings/queues')
  const { ecosystem } = useAdministeredMembership()
  const { queueId } = useParams()
  const { data, error, refetch } = useQuery(QueuesDocument, {
    variables: { ecosystemId: ecosystem.id },
  })
  const queue = data?.queues.find(({ id }) => id === queueId)
  const wayBack = `/ecosystems/${ecosystem.id}/settings/queues`
  if (queue)
    return <QueuePeople key={queue.id} ecosystemId={ecosystem.id} queue={queue} wayBack={wayBack} />
  return (
    <Page title={t('title')} actions={<WayBack to={wayBack} />}>
      {data ? (
        <EmptyState title={t('gone.title')} icon={<IconInbox />}>
          {t('gone.body')}
        </EmptyState>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
      ) : (
        <LoadingState rows={4} />
      )}
    </Page>
  )
}

interface QueuePeopleProps {
  ecosystemId: string
  queue: QueueRowFragment
  wayBack: string
}

function QueuePeople({ ecosystemId, queue, wayBack }: QueuePeopleProps) {
  const { t } = useTranslation('settings/queues')
  const [adding, add] = useDisclosure(false)
  const members = useConnection(
    QueueMembersDocument,
    { queueId: queue.id },
    (data) => data.queueMembers,
    50,
  )
  return (
    <Page
      title={queue.name}
      lead={`${t('access')}: ${t(`accessOf.${queue.access}`)}. ${t(`accessHint.${queue.access}`)}`}
      actions={
        <>
          <WayBack to={wayBack} />
          <Button leftSection={<IconUserPlus size={16} />} onClick={add.open}>
            {t('member.add')}
          </Button>
        </>
      }
    >
      <Stack>
        <QueueMembers queue={queue} members={members} />
      </Stack>
      <AddMemberDialog
        ecosystemId={ecosystemId}
        queueId={queue.id}
        opened={adding}
        onClose={add.close}
        onAdded={members.lookAgain}
      />
    </Page>
  )
}

function WayBack({ to }: { to: string }) {
  const { t } = useTranslation('settings/queues')
  return (
    <Button component={Link} to={to} variant="default" leftSection={<IconArrowLeft size={16} />}>
      {t('back')}
    </Button>
  )
}
