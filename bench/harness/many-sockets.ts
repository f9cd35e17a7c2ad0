import WebSocket from 'ws'

/** Open sockets with one subscription each. */
export interface ManySockets {
  /** Waits until each socket has had one more event from now on. Returns the instants at which the events came. */
  nextEvents(): Promise<readonly number[]>
  close(): void
}

interface Target {
  readonly url: string
  /** A browser's cookie for each socket; the sockets take turns at them. None where there are none. */
  readonly cookies?: readonly string[]
  readonly query: string
  readonly variables?: object
}

const AT_ONCE = 200

/** Opens `count` sockets and waits for the first event of each. */
export async function openSockets(count: number, target: Target): Promise<ManySockets> {
  let instants: number[] = []
  let had = new Set<number>()
  let enough: () => void = () => undefined
  /** Notes the first event of a socket since all began to be noted. */
  const onEvent = (socket: number): void => {
    if (had.has(socket)) return
    had.add(socket)
    instants.push(Date.now())
    if (instants.length === count) enough()
  }
  const oneEach = async (): Promise<readonly number[]> => {
    if (instants.length < count)
      await new Promise<void>((resolve) => {
        enough = resolve
      })
    return instants
  }
  const sockets: WebSocket[] = []
  for (let opened = 0; opened < count; opened += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - opened) }, async (_, index) => {
        const cookie = target.cookies?.[(opened + index) % target.cookies.length]
        const socket = await openSocket(target, cookie, () => onEvent(opened + index))
        sockets.push(socket)
      }),
    )
  await oneEach()
  return {
    nextEvents() {
      instants = []
      had = new Set()
      return oneEach()
    },
    close() {
      for (const socket of sockets) socket.terminate()
    },
  }
}

function openSocket(
  { url, query, variables }: Target,
  cookie: string | undefined,
  onEvent: () => void,
): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', {
      perMessageDeflate: false,
      headers: cookie ? { cookie, 'user-agent': 'bench' } : {},
    })
    socket.on('error', reject)
    socket.on('close', (code, reason) => reject(new Error(`closed: ${code} ${reason}`)))
    socket.on('open', () => socket.send('{"type":"connection_init"}'))
    socket.on('message', (data: Buffer) => {
      // Reads only the type of a message, not its content, so that the load generator uses little CPU.
      const head = data.toString('latin1', 0, 60)
      if (head.includes('"next"')) onEvent()
      else if (head.includes('connection_ack')) {
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables } }))
        resolve(socket)
      } else if (head.includes('"error"')) reject(new Error(data.toString()))
      else if (head.includes('"ping"')) socket.send('{"type":"pong"}')
    })
  })
}
