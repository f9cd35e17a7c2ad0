import { Alert, Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { ActionLinks } from 'shared-ui/custom-actions/action-links.tsx'
import { useOwnCustomActions } from 'shared-ui/custom-actions/use-own-custom-actions.ts'
import { FormAlert } from 'shared-ui/form/form-alert.tsx'
import { usePageTitle } from 'shared-ui/shell/page-title.ts'
import { StatusBadge } from 'shared-ui/status-badge.tsx'
import classes from '../attendances.module.css'
import { namesOf } from '../person-name.ts'
import { ConcludeDialog } from './conclude-dialog.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import type { Attendance } from './use-attendance.ts'
import { useStart } from './use-start.ts'
import { WayBack } from './way-back.tsx'

interface ConversationHeadProps {
  attendance: Attendance
  contact: string
  isPage: boolean
  wayBack: string
}

const tones = { PENDING: 'warning', IN_PROGRESS: 'live', COMPLETED: 'neutral' } as const

/** Who the contact is, how the attendance stands, and what can be done to it now. */
export function ConversationHead({ attendance, contact, isPage, wayBack }: ConversationHeadProps) {
  const { t } = useTranslation('attendances')
  const { channel, queue, number, state, assignee, outcome } = attendance
  return (
    <header className={classes.head}>
      <div className={classes.who}>
        {isPage && <WayBack to={wayBack} />}
        {isPage ? (
          <PageTitle name={contact} />
        ) : (
          <Title order={2} dir="auto">
            {contact}
          </Title>
        )}
        <Text size="sm" c="dimmed">
          {[t('number', { number }), queue.name, channel.name].join(' · ')}
        </Text>
        <Group gap="xs" mt={4} role="status">
          <StatusBadge tone={tones[state]}>{t(`state.${state}`)}</StatusBadge>
          <Text size="sm">
            {[
              assignee && t('assignedTo', { name: namesOf(assignee) }),
              outcome && t(`outcome.${outcome}`),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </Group>
      </div>
      <Acts attendance={attendance} contact={contact} />
      <ContactActions attendance={attendance} contact={contact} />
    </header>
  )
}

/** What the partner adds at the contact (AD12). */
function ContactActions({
  attendance: { id, ecosystemId },
  contact,
}: Pick<ConversationHeadProps, 'attendance' | 'contact'>) {
  const { t } = useTranslation('shared/custom-actions')
  const actions = useOwnCustomActions(ecosystemId, id)
  return <ActionLinks label={t('contact', { name: contact })} actions={actions} />
}

function PageTitle({ name }: { name: string }) {
  usePageTitle(name)
  return (
    <Title order={1} size="h2" dir="auto">
      {name}
    </Title>
  )
}

function Acts({ attendance, contact }: Pick<ConversationHeadProps, 'attendance' | 'contact'>) {
  const { t } = useTranslation('attendances')
  const [transferring, transfer] = useDisclosure(false)
  const [concluding, conclude] = useDisclosure(false)
  const { start, reopen, busy, lostTo, error } = useStart(attendance)
  const can = (act: Attendance['allowedActions'][number]) => attendance.allowedActions.includes(act)
  return (
    <>
      <Group gap="xs">
        {can('START') && (
          <Button loading={busy} onClick={start}>
            {t('start.act')}
          </Button>
        )}
        {can('TRANSFER') && (
          <Button variant="default" onClick={transfer.open}>
            {t('transfer.act')}
          </Button>
        )}
        {can('CONCLUDE') && (
          <Button variant="default" onClick={conclude.open}>
            {t('conclude.act')}
          </Button>
        )}
        {can('REOPEN') && (
          <Button variant="default" loading={busy} onClick={reopen}>
            {t('reopen.act')}
          </Button>
        )}
      </Group>
      {lostTo === null ? (
        <FormAlert error={error} />
      ) : (
        <Alert role="alert" w="100%">
          {t('start.lost', { name: lostTo })}
        </Alert>
      )}
      <TransferDialog
        attendance={attendance}
        contact={contact}
        opened={transferring}
        onClose={transfer.close}
      />
      <ConcludeDialog
        attendance={attendance}
        contact={contact}
        opened={concluding}
        onClose={conclude.close}
      />
    </>
  )
}
