import type { Client } from 'graphql-ws'
import { importAgain } from './import-again.ts'
import { setLiveState } from './live-state.ts'
import { nameIn, type PostDocument, Refused } from './post.ts'
import type { AppName } from './request-headers.ts'
import { afterPause } from './try-now.ts'

/** What a page does with what it follows. */
interface Watcher<Data> {
  next: (data: Data) => void
  /** The API refuses to tell it, or not any more; nothing follows. */
  refused: (error: Refused) => void
}

let socket: Promise<Client> | undefined

/** The socket of a page before the sign-in, opened by the first subscription. It belongs to nobody who is signed in here. */
function socketOf(app: AppName): Promise<Client> {
  socket ??= importAgain(
    () => import('./live-socket.ts'),
    ({ createLiveSocket }) => createLiveSocket,
    () => {
      setLiveState('reconnecting')
      return () => undefined
    },
  ).then((createLiveSocket) =>
    createLiveSocket(app.toLowerCase(), () => undefined, { ordinary: true }),
  )
  return socket
}

/**
 * Follows one subscription without a cache, for the pages before the sign-in, which load neither Apollo Client nor
 * `graphql`. A lost connection is opened again for as long as it takes; each time the API sends a snapshot first.
 *
 * @returns ends it
 */
export function watch<Data, Variables extends Record<string, unknown>>(
  app: AppName,
  document: PostDocument<Data, Variables>,
  variables: Variables,
  { next, refused }: Watcher<Data>,
): () => void {
  const query = document.toString().trim()
  let isOver = false
  let stop = () => {}
  let losses = 0
  const begin = async () => {
    const client = await socketOf(app)
    if (isOver) return
    const again = () => {
      if (isOver) return
      losses += 1
      stop = afterPause(losses, () => void begin())
    }
    const refuse = (errors: Refused['errors']) => {
      if (!isOver) refused(new Refused(errors))
      isOver = true
    }
    stop = client.subscribe<Data>(
      { operationName: nameIn(query) ?? null, query, variables },
      {
        next: ({ data, errors }) => {
          losses = 0
          if (errors?.length || !data) return refuse(errors ?? [])
          if (!isOver) next(data)
        },
        // Errors of the API come as a list; anything else is a lost or refused connection.
        error: (error) => (Array.isArray(error) ? refuse(error) : again()),
        complete: again,
      },
    )
  }
  void begin()
  return () => {
    isOver = true
    stop()
  }
}
