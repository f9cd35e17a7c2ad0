import { Group, Paper, Stack, Table, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { EmailText } from 'shared-ui/email-text.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { MailStateBadge } from '../mail-state-badge.tsx'
import type { MailRowFragment } from '../platform-mails.generated.ts'
import { ServerReply } from '../server-reply.tsx'
import { useMailKinds } from '../use-mail-kinds.ts'
import classes from './mail-list.module.css'
import { SendAgain } from './send-again.tsx'

interface MailListProps {
  mails: readonly MailRowFragment[]
  onAsk: (mail: MailRowFragment) => void
}

/** E-mails as a table, for a wide window. */
export function MailTable({ mails, onAsk }: MailListProps) {
  const { t } = useTranslation('platform-mails')
  const { labelOf } = useMailKinds()
  return (
    <Paper withBorder px="xs">
      <Table
        verticalSpacing="sm"
        highlightOnHover
        stickyHeader
        stickyHeaderOffset="var(--app-fixed-top)"
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="34%">{t('mail')}</Table.Th>
            <Table.Th>{t('written')}</Table.Th>
            <Table.Th w="34%">{t('becameOf')}</Table.Th>
            <Table.Th ta="right">{t('act')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {mails.map((mail) => (
            <Table.Tr key={mail.id}>
              <Table.Td className={classes.anywhere}>
                <Text fw={600}>{labelOf(mail.kind)}</Text>
                <Text size="sm" c="dimmed">
                  <EmailText email={mail.email} />
                </Text>
              </Table.Td>
              <Table.Td className={classes.short}>
                <Instant at={mail.createdAt} />
              </Table.Td>
              <Table.Td>
                <BecameOf mail={mail} />
              </Table.Td>
              <Table.Td ta="right">
                <SendAgain mail={mail} label={labelOf(mail.kind)} onAsk={onAsk} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  )
}

/** E-mails as cards, for a narrow window. */
export function MailCards({ mails, onAsk }: MailListProps) {
  const { labelOf } = useMailKinds()
  return (
    <Stack component="ul" gap="sm" className={classes.cards}>
      {mails.map((mail) => (
        <Paper key={mail.id} component="li" withBorder p="sm">
          <Stack gap="xs">
            <div className={classes.anywhere}>
              <Text fw={600}>{labelOf(mail.kind)}</Text>
              <Text size="sm" c="dimmed">
                <EmailText email={mail.email} /> · <Instant at={mail.createdAt} />
              </Text>
            </div>
            <BecameOf mail={mail} />
            <Group justify="flex-end">
              <SendAgain mail={mail} label={labelOf(mail.kind)} onAsk={onAsk} />
            </Group>
          </Stack>
        </Paper>
      ))}
    </Stack>
  )
}

function BecameOf({ mail }: { mail: MailRowFragment }) {
  const { t } = useTranslation('platform-mails')
  const { state, endedAt, attempts, replyCode, replyText } = mail
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <MailStateBadge state={state} />
        <Text size="sm" c="dimmed">
          {endedAt ? <Instant at={endedAt} /> : t('tries', { count: attempts })}
        </Text>
      </Group>
      {replyText !== null && <ServerReply code={replyCode} text={replyText} />}
    </Stack>
  )
}
