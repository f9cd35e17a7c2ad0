import { Button, Stack, Text, Title } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { post } from 'shared-ui/api-client/post.ts'
import { untilThere } from 'shared-ui/api-client/until-there.ts'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { LoadingState } from 'shared-ui/lists/list-states.tsx'
import { usePageTitle } from 'shared-ui/shell/page-title.ts'
import { PlainAppearance } from 'shared-ui/shell/plain-appearance.tsx'
import { ChatConversation } from './chat-conversation.tsx'
import classes from './public-chat.module.css'
import { addressIn } from './public-chat-path.ts'
import { WebChatDocument, type WebChatQuery } from './web-chat.post.generated.ts'

/**
 * The public page of a channel, on which a contact writes without a sign-in (AD12). A page of the front door: it loads
 * neither the router nor Apollo Client, and nothing from elsewhere.
 */
export function PublicChatPage() {
  const [address] = useState(() => addressIn(window.location.pathname))
  const { chat, error, ask } = usePublicChat(address)
  return (
    <div className={classes.page}>
      <main id="main" tabIndex={-1} className={classes.main}>
        {chat ? (
          <ChatConversation address={address} name={chat.ecosystemName} />
        ) : (
          <div className={classes.state}>
            {error ? <NoChat error={error} onRetry={ask} /> : <LoadingState rows={4} />}
          </div>
        )}
      </main>
      <footer className={classes.footer}>
        <PlainAppearance />
      </footer>
    </div>
  )
}

/** What the API tells of the channel; asked for again while there is no connection. */
function usePublicChat(address: string) {
  const [chat, setChat] = useState<WebChatQuery['webChat'] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const ask = useCallback(() => {
    setError(null)
    untilThere((nature) => post('WEB', WebChatDocument, { address }, nature)).then(
      (data) => setChat(data.webChat),
      setError,
    )
  }, [address])
  useEffect(ask, [ask])
  return { chat, error, ask }
}

function NoChat({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation('public-chat')
  const { t: word } = useTranslation('shared')
  const isUnknown = problemOf(error).code === 'NOT_FOUND'
  usePageTitle(isUnknown ? t('unknownTitle') : word('failure.title'))
  if (!isUnknown) return <ErrorState error={error} onRetry={onRetry} />
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={1}>{t('unknownTitle')}</Title>
      <Text>{t('unknownBody')}</Text>
      <Button variant="default" onClick={onRetry}>
        {word('action.retry')}
      </Button>
    </Stack>
  )
}
