import { useCallback, useEffect, useRef, useState } from 'react'
import { isLoss } from 'shared-ui/api-client/is-loss.ts'
import { keepTrying } from 'shared-ui/api-client/keep-trying.ts'
import { randomId } from 'shared-ui/api-client/random-id.ts'
import type { keptChat } from './kept-chat.ts'
import {
  marked,
  nextToSend,
  type Outbox,
  readOutbox,
  without,
  withoutArrived,
  writeOutbox,
  written,
} from './outbox.ts'

interface LiveOutbox {
  readonly outgoing: Outbox
  /** Why the first refused message was refused; null if none is, or a reload has forgotten it. */
  readonly refusal: unknown
  write: (body: string) => void
  sendAgain: (messageId: string) => void
  takeBack: (messageId: string) => void
  /** Takes out what has come back among the messages. */
  arrived: (messageIds: readonly (string | null)[]) => void
}

/**
 * Sends what a contact writes, one after the other, each for as long as the connection is lost. What is not taken yet
 * stays in this browser over a reload.
 *
 * @param deliver sends a message once; throws the API's refusal, or what shows that no answer came
 */
export function useOutbox(
  kept: ReturnType<typeof keptChat>,
  deliver: (messageId: string, body: string) => Promise<unknown>,
): LiveOutbox {
  const [outgoing, setOutgoing] = useState(() => readOutbox(kept.outbox()))
  const [refusal, setRefusal] = useState<unknown>(null)
  const latest = useRef(deliver)
  latest.current = deliver
  useEffect(() => kept.keepOutbox(writeOutbox(outgoing)), [kept, outgoing])
  const next = nextToSend(outgoing)
  const nextId = next?.messageId
  const body = next?.body
  useEffect(() => {
    if (nextId === undefined || body === undefined) return
    const mark = (state: 'SENT' | 'REFUSED') => setOutgoing((now) => marked(now, nextId, state))
    keepTrying({
      once: () => latest.current(nextId, body),
      isLoss,
      whileMissing: () => () => undefined,
    }).then(
      () => mark('SENT'),
      (error: unknown) => {
        setRefusal(error)
        mark('REFUSED')
      },
    )
  }, [nextId, body])
  return {
    outgoing,
    refusal,
    write: useCallback((text: string) => setOutgoing((now) => written(now, randomId(), text)), []),
    sendAgain: useCallback((id: string) => setOutgoing((now) => marked(now, id, 'WAITING')), []),
    takeBack: useCallback((id: string) => setOutgoing((now) => without(now, id)), []),
    arrived: useCallback(
      (ids: readonly (string | null)[]) => setOutgoing((now) => withoutArrived(now, ids)),
      [],
    ),
  }
}
