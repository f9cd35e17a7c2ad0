import { useCallback, useEffect, useMemo, useState } from 'react'
import { post } from 'shared-ui/api-client/post.ts'
import { watch } from 'shared-ui/api-client/watch.ts'
import {
  type KeptMessages,
  nothingKept,
  withEarlier,
  withLatest,
} from 'shared-ui/conversation/kept-messages.ts'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { type KeptContact, keptChat } from './kept-chat.ts'
import { useOutbox } from './use-outbox.ts'
import {
  BeginWebChatDocument,
  WebChatChangedDocument,
  type WebChatChangedSubscription,
  type WebChatMessageFieldsFragment,
  WebChatMessagesDocument,
  WriteToWebChatDocument,
} from './web-chat.post.generated.ts'

export type ChatMessage = WebChatMessageFieldsFragment
type ChatState = WebChatChangedSubscription['webChatChanged']

/** A contact's conversation as their page shows it. */
export interface WebChat extends Omit<ReturnType<typeof useOutbox>, 'arrived' | 'write'> {
  /** Null until the contact has said who they are. */
  readonly contact: KeptContact | null
  /** Undefined until the first answer. */
  readonly state: ChatState['state'] | undefined
  readonly attendant: string | null
  readonly kept: KeptMessages<ChatMessage>
  readonly loadingEarlier: boolean
  readonly error: unknown
  begin: (name: string, body: string) => void
  write: (body: string) => void
  loadEarlier: () => void
  /** Forgets the conversation in this browser. */
  forget: () => void
}

const pageSize = 30

/**
 * The conversation of one public page, live both ways. The token is made with the first message and kept in this browser;
 * whoever only looks leaves nothing.
 */
export function useWebChat(address: string): WebChat {
  const browser = useMemo(() => keptChat(address), [address])
  const [contact, setContact] = useState(() => browser.contact())
  const [live, setLive] = useState<Omit<ChatState, 'messages'>>()
  const [kept, setKept] = useState<KeptMessages<ChatMessage>>(nothingKept)
  const [error, setError] = useState<unknown>(null)
  const [loadingEarlier, setLoadingEarlier] = useState(false)
  const deliver = async (messageId: string, body: string) => {
    // A token of another tab of this browser is as good.
    const known = browser.contact()
    const token = known?.token || (await begun(address))
    const name = known?.name ?? ''
    if (!known?.token) {
      browser.keepContact({ token, name })
      setContact({ token, name })
    }
    await post('WEB', WriteToWebChatDocument, {
      input: { address, token, messageId, name: name || null, body },
    })
  }
  const { arrived, write, ...outbox } = useOutbox(browser, deliver)
  const token = contact?.token
  const forget = useCallback(() => {
    browser.forget()
    window.location.reload()
  }, [browser])
  useEffect(() => {
    if (!token) return
    return watch(
      'WEB',
      WebChatChangedDocument,
      { input: { address, token }, first: pageSize },
      {
        next: ({ webChatChanged: { messages, ...state } }) => {
          setError(null)
          setLive(state)
          setKept((now) => withLatest(now, messages))
          arrived(messages.edges.map(({ node }) => node.messageId))
        },
        refused: setError,
      },
    )
  }, [address, token, arrived])
  const loadEarlier = async () => {
    const { earlier } = kept
    if (!token || earlier === null || loadingEarlier) return
    setLoadingEarlier(true)
    try {
      const data = await post('WEB', WebChatMessagesDocument, {
        input: { address, token },
        first: pageSize,
        after: earlier,
      })
      setKept((now) => withEarlier(now, data.webChatMessages, earlier))
    } catch (thrown) {
      // A lost connection is told by the page itself; the button stays.
      if (problemOf(thrown).code !== 'NETWORK') setError(thrown)
    } finally {
      setLoadingEarlier(false)
    }
  }
  return {
    ...outbox,
    contact,
    state: live?.state,
    attendant: live?.attendant ?? null,
    kept,
    loadingEarlier,
    error,
    begin: (name, body) => {
      browser.keepContact({ token: '', name })
      setContact({ token: '', name })
      write(body)
    },
    write,
    loadEarlier: () => void loadEarlier(),
    forget,
  }
}

const begun = async (address: string): Promise<string> =>
  (await post('WEB', BeginWebChatDocument, { input: { address } })).beginWebChat
