import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ConfirmDialog } from 'shared-ui/dialogs/confirm-dialog.tsx'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { LoadingState, LoadMore } from 'shared-ui/lists/list-states.tsx'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import classes from '../list/mail-list.module.css'
import {
  LiftRefusedAddressDocument,
  RefusedAddressesDocument,
  type RefusedAddressesQuery,
} from '../platform-mails.generated.ts'
import { ServerReply } from '../server-reply.tsx'

type Address = RefusedAddressesQuery['refusedAddresses']['edges'][number]['node']

/** Addresses of which mail servers say that nobody has them (PA10). */
export function RefusedAddresses({ onLifted }: { onLifted: () => void }) {
  const { t } = useTranslation('platform-mails')
  const addresses = useConnection(RefusedAddressesDocument, {}, (data) => data.refusedAddresses, 20)
  const lifted = () => {
    addresses.lookAgain()
    onLifted()
  }
  return (
    <SectionCard title={t('refusedAddresses')} description={t('refusedAddressesLead')}>
      {addresses.loading && <LoadingState />}
      {!addresses.loading && !addresses.error && addresses.nodes.length === 0 && (
        <Text>{t('noRefusedAddress')}</Text>
      )}
      {addresses.nodes.length > 0 && (
        <Stack component="ul" gap="sm" className={classes.cards}>
          {addresses.nodes.map((address) => (
            <RefusedAddress key={address.id} address={address} onLifted={lifted} />
          ))}
        </Stack>
      )}
      {addresses.error ? (
        <ErrorState error={addresses.error} onRetry={addresses.reload} />
      ) : (
        addresses.nodes.length > 0 && (
          <LoadMore
            shown={addresses.nodes.length}
            hasMore={addresses.hasMore}
            busy={addresses.loadingMore}
            onMore={addresses.loadMore}
          />
        )
      )}
    </SectionCard>
  )
}

interface RefusedAddressProps {
  address: Address
  onLifted: () => void
}

function RefusedAddress({ address, onLifted }: RefusedAddressProps) {
  const { t } = useTranslation('platform-mails')
  const [opened, dialog] = useDisclosure(false)
  const [lift, { busy, error, clear }] = useAction(LiftRefusedAddressDocument)
  const { id, email, refusals, lastRefusedAt, replyCode, replyText } = address

  async function liftMark() {
    if (!(await lift({ addressId: id }))) return
    notifyDone(t('lift.done', { email }))
    dialog.close()
    onLifted()
  }

  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} flex="1 1 16rem" className={classes.anywhere}>
          <Text fw={600}>
            <EmailText email={email} />
          </Text>
          <Text size="sm" c="dimmed">
            {t('refusals', { count: refusals })} · <Instant at={lastRefusedAt} />
          </Text>
          <ServerReply code={replyCode} text={replyText} />
        </Stack>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`${t('lift.act')}: ${email}`}
          onClick={dialog.open}
        >
          {t('lift.act')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={opened}
        title={t('lift.title')}
        confirmLabel={t('lift.act')}
        busy={busy}
        error={error}
        onClose={() => {
          clear()
          dialog.close()
        }}
        onConfirm={() => void liftMark()}
      >
        {t('lift.body', { email })}
      </ConfirmDialog>
    </Paper>
  )
}
