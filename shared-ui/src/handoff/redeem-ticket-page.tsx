import { Button, Loader, Stack, Text } from '@mantine/core'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { enterAccessContext } from '../access/access-context.ts'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { Page } from '../page.tsx'
import { RedeemTicketDocument } from './redeem-ticket.generated.ts'

interface RedeemTicketPageProps {
  /** The one-time ticket of the link's fragment; null when the address holds none. */
  ticket: string | null
  /** Redeemed as soon as the page is shown, or when the person presses the button. */
  start: 'at-once' | 'on-button'
  words: { title: string; lead: string; button: string; failedTitle: string; failedHint: string }
}

/** Redeems a ticket: this tab enters the access session and goes where the ticket leads (AS8). */
export function RedeemTicketPage({ ticket, start, words }: RedeemTicketPageProps) {
  const { t } = useTranslation('shared')
  const [redeem, { busy, error }] = usePost(RedeemTicketDocument)
  const enter = useCallback(async () => {
    if (ticket === null) return
    const data = await redeem({ input: { ticket } })
    if (!data) return
    enterAccessContext(data.redeemTicket.accessContext)
    // A full load: nothing of the ordinary sign-in stays in memory.
    window.location.replace(data.redeemTicket.path)
  }, [redeem, ticket])
  const begun = useRef(false)
  useEffect(() => {
    if (start !== 'at-once' || begun.current) return
    begun.current = true
    void enter()
  }, [start, enter])
  if (ticket === null || error) {
    return (
      <Page title={words.failedTitle}>
        {error ? <ErrorMessage error={error} /> : <Text>{t('handoff.missing')}</Text>}
        <Text c="dimmed">{words.failedHint}</Text>
      </Page>
    )
  }
  return (
    <Page title={words.title} lead={words.lead}>
      {start === 'at-once' ? (
        <Loader type="dots" />
      ) : (
        <Stack align="flex-start">
          <Button size="md" loading={busy} onClick={() => void enter()}>
            {words.button}
          </Button>
        </Stack>
      )}
    </Page>
  )
}
