/**
 * What tabs of one app in one browser tell each other of an access session, so that a link that was opened
 * in a new tab need not end at a bare sign-in form. Nothing secret is told: what opens the session is a
 * cookie that no page can read, and the API looks at both in each request (AS15).
 */
const CHANNEL = 'access-session'

/** An access session as a tab that works in it tells of it. */
export interface SharedSession {
  /** The word by which a tab names the session and its environment. */
  readonly context: string
  readonly subject: string
  readonly ecosystem: string
}

type Message = { readonly asks: true } | { readonly tells: SharedSession }

/** Tells every new tab that asks of this tab's session, and those that have asked already. @returns how to stop */
export function tellOtherTabs(session: SharedSession): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const tell = () => channel.postMessage({ tells: session } satisfies Message)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('asks' in data) tell()
  }
  tell()
  return () => channel.close()
}

/** Asks the other tabs for an access session. @returns how to stop listening */
export function askOtherTabs(hear: (session: SharedSession) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('tells' in data) hear(data.tells)
  }
  channel.postMessage({ asks: true } satisfies Message)
  return () => channel.close()
}
