import { Button, Loader, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterAccessContext } from '../access/access-context.ts'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { Page } from '../page.tsx'
import { CookiesRefused } from '../sign-in/cookies-refused.tsx'
import { RedeemTicketDocument } from './redeem-ticket.post.generated.ts'

interface RedeemTicketPageProps {
  /** The one-time ticket in the link's fragment; null if the address has none. */
  ticket: string | null
  /**
   * Gets the verifier, without which the ticket of a tab is worthless; null if there is none to get (a phone).
   * With a verifier the ticket is redeemed as soon as the page is shown, without one when the person presses
   * the button.
   */
  askForVerifier?: (ticket: string) => Promise<string | null>
  words: { title: string; lead: string; button: string; failedTitle: string; failedHint: string }
}

/** Redeems a ticket: this tab enters the access session and goes where the ticket leads (AS8). */
export function RedeemTicketPage({ ticket, askForVerifier, words }: RedeemTicketPageProps) {
  const { t } = useTranslation('shared/handoff')
  const [redeem, { busy, error }] = usePost(RedeemTicketDocument)
  const [failure, setFailure] = useState<'NO_OPENER' | { error: unknown } | null>(null)
  const enter = async () => {
    if (ticket === null) return
    const verifier = askForVerifier ? await askForVerifier(ticket) : null
    if (askForVerifier && verifier === null) {
      setFailure('NO_OPENER')
      return
    }
    const data = await redeem({ input: { ticket, verifier } })
    if (!data) return
    enterAccessContext(data.redeemTicket.accessContext)
    // Reloads the page, so that nothing of the ordinary sign-in stays in memory.
    window.location.replace(data.redeemTicket.path)
  }
  const begun = useRef(false)
  useEffect(() => {
    if (!askForVerifier || begun.current) return
    begun.current = true
    enter().catch((thrown: unknown) => setFailure({ error: thrown }))
  })
  if (ticket === null || error || failure) {
    return (
      <Page title={words.failedTitle}>
        <Stack gap="sm">
          {failure === 'NO_OPENER' && <Text>{t('noOpener')}</Text>}
          <CookiesRefused />
          {ticket === null && <Text>{t('missing')}</Text>}
          <ErrorMessage error={error ?? (failure === 'NO_OPENER' ? null : failure?.error)} />
          <Text c="dimmed">{words.failedHint}</Text>
        </Stack>
      </Page>
    )
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <CookiesRefused />
      {askForVerifier ? (
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
