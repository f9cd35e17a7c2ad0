import { useSubscription } from '@apollo/client/react'
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  type InvitationRowFragment,
  MemberInvitationsChangedDocument,
  MemberInvitationsDocument,
  ResendMemberInvitationDocument,
  RevokeMemberInvitationDocument,
} from './invitations.generated.ts'
import classes from './member-list.module.css'

const pageSize = 20

interface PendingInvitationsProps {
  ecosystemId: string
  /** Called at each change: an accepted invitation is a new member. */
  onChanged: () => void
}

/** The invitations that nobody has answered yet, live; shows nothing if there are none. */
export function PendingInvitations({ ecosystemId, onChanged }: PendingInvitationsProps) {
  const { t } = useTranslation('members')
  const invitations = useConnection(
    MemberInvitationsDocument,
    { ecosystemId },
    (data) => data.memberInvitations,
    pageSize,
  )
  useSubscription(MemberInvitationsChangedDocument, {
    variables: { ecosystemId },
    onData: () => {
      invitations.lookAgain()
      onChanged()
    },
  })
  if (invitations.nodes.length === 0 && !invitations.error) return null
  return (
    <Stack component="section" aria-labelledby="pending-invitations" gap="sm">
      <Title order={2} id="pending-invitations">
        {t('invitations.title')}
      </Title>
      <Stack component="ul" gap="sm" className={classes.cards}>
        {invitations.nodes.map((invitation) => (
          <InvitationLine key={invitation.id} invitation={invitation} />
        ))}
      </Stack>
      {invitations.error ? (
        <ErrorState error={invitations.error} onRetry={invitations.reload} />
      ) : (
        <LoadMore
          shown={invitations.nodes.length}
          total={undefined}
          hasMore={invitations.hasMore}
          busy={invitations.loadingMore}
          onMore={invitations.loadMore}
        />
      )}
    </Stack>
  )
}

function InvitationLine({ invitation }: { invitation: InvitationRowFragment }) {
  const { t } = useTranslation('members')
  const { t: word } = useTranslation('shared')
  const { dateTime } = useFormats()
  const { name, email, role, expiresAt } = invitation
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <div>
          <Text fw={600} className={classes.anywhere}>
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            <EmailText email={email} />
          </Text>
          <Text size="sm" c="dimmed">
            {t('invitations.facts', { role: word(`role.${role}`), until: dateTime(expiresAt) })}
          </Text>
        </div>
        <InvitationActs invitation={invitation} />
      </Group>
    </Paper>
  )
}

function InvitationActs({
  invitation: { id, name, email },
}: {
  invitation: InvitationRowFragment
}) {
  const { t } = useTranslation('members')
  const [asked, setAsked] = useState(false)
  const [resend, resending] = useAction(ResendMemberInvitationDocument)
  const [revoke, revoking] = useAction(RevokeMemberInvitationDocument)
  const variables = { input: { invitationId: id } }
  return (
    <Stack gap={4} align="flex-end" ml="auto">
      <Group gap={4} wrap="nowrap">
        <Button
          size="compact-sm"
          variant="subtle"
          loading={resending.busy}
          aria-label={`${t('invitations.resend')}: ${name}`}
          onClick={async () => {
            if (await resend(variables)) notifyDone(t('invitations.resent', { email }))
          }}
        >
          {t('invitations.resend')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          c="var(--mantine-color-error)"
          aria-label={`${t('invitations.revoke')}: ${name}`}
          onClick={() => setAsked(true)}
        >
          {t('invitations.revoke')}
        </Button>
      </Group>
      <ErrorMessage error={resending.error} />
      <ConfirmDialog
        opened={asked}
        title={t('invitations.revokeTitle', { name })}
        confirmLabel={t('invitations.revoke')}
        danger
        busy={revoking.busy}
        error={revoking.error}
        onConfirm={async () => {
          if (!(await revoke(variables))) return
          setAsked(false)
          notifyDone(t('invitations.revoked', { name }))
        }}
        onClose={() => setAsked(false)}
      >
        {t('invitations.revokeBody')}
      </ConfirmDialog>
    </Stack>
  )
}
