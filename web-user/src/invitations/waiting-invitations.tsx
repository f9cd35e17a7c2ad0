import { useSubscription } from '@apollo/client/react'
import { Button, Group, Paper, Stack, Text, ThemeIcon } from '@mantine/core'
import { IconMailHeart } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { useFormats } from 'shared-ui/i18n/formats.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  AcceptMemberInvitationDocument,
  DeclineMemberInvitationDocument,
  type OwnInvitationFragment,
  OwnInvitationsChangedDocument,
} from './invitations.generated.ts'

/** The invitations that the viewer can answer, live; undefined until the first answer. */
export function useOwnInvitations() {
  const { data, error, restart } = useSubscription(OwnInvitationsChangedDocument)
  return { invitations: data?.viewerChanged.memberInvitations, error, restart }
}

/** One invitation with buttons for its two answers. */
export function WaitingInvitation({ invitation }: { invitation: OwnInvitationFragment }) {
  const { t } = useTranslation('invitations')
  const { t: word } = useTranslation('shared')
  const { dateTime } = useFormats()
  const { ecosystemName: ecosystem, invitedBy, role, expiresAt } = invitation
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="md">
        <Group wrap="nowrap" align="flex-start" flex="1 1 16rem">
          <ThemeIcon variant="light" size="lg" radius="xl">
            <IconMailHeart size={20} aria-hidden />
          </ThemeIcon>
          <div>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {t('waitingTitle', { invitedBy, ecosystem })}
            </Text>
            <Text size="sm" c="dimmed">
              {t('waitingBody', {
                role: word(`role.${role}`),
                until: dateTime(expiresAt),
              })}
            </Text>
          </div>
        </Group>
        <InvitationAnswer invitation={invitation} />
      </Group>
    </Paper>
  )
}

interface InvitationAnswerProps {
  invitation: Pick<OwnInvitationFragment, 'id' | 'ecosystemName'>
  onAnswered?: (answer: 'ACCEPTED' | 'DECLINED') => void
}

/** Accepts an invitation, or declines it after a question. */
export function InvitationAnswer({ invitation, onAnswered }: InvitationAnswerProps) {
  const { t } = useTranslation('invitations')
  const [asked, setAsked] = useState(false)
  const [accept, accepting] = useAction(AcceptMemberInvitationDocument)
  const [decline, declining] = useAction(DeclineMemberInvitationDocument)
  const { id, ecosystemName: ecosystem } = invitation
  const variables = { input: { invitationId: id } }
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <Button
          variant="light"
          loading={accepting.busy}
          aria-label={`${t('accept')}: ${ecosystem}`}
          onClick={async () => {
            if (!(await accept(variables))) return
            notifyDone(t('accepted', { ecosystem }))
            onAnswered?.('ACCEPTED')
          }}
        >
          {t('accept')}
        </Button>
        <Button
          variant="default"
          aria-label={`${t('decline')}: ${ecosystem}`}
          onClick={() => setAsked(true)}
        >
          {t('decline')}
        </Button>
      </Group>
      <ErrorMessage error={accepting.error} />
      <ConfirmDialog
        opened={asked}
        title={t('declineTitle', { ecosystem })}
        confirmLabel={t('decline')}
        danger
        busy={declining.busy}
        error={declining.error}
        onConfirm={async () => {
          if (!(await decline(variables))) return
          setAsked(false)
          notifyDone(t('declined', { ecosystem }))
          onAnswered?.('DECLINED')
        }}
        onClose={() => setAsked(false)}
      >
        {t('declineBody')}
      </ConfirmDialog>
    </Stack>
  )
}
