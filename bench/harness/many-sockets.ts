import WebSocket from 'ws'

/** Open sockets with one subscription each. */
export interface ManySockets {
  /** Waits until each socket has had one more event. Returns the instants at which the events came. */
  nextEvents(): Promise<readonly number[]>
  close(): void
}

interface Target {
  readonly url: string
  readonly cookie?: string
  readonly query: string
  readonly variables?: object
}

const AT_ONCE = 200

/** Opens `count` sockets and waits for the first event of each. */
export async function openSockets(count: number, target: Target): Promise<ManySockets> {
  let instants: number[] = []
  let enough: () => void = () => undefined
  const onEvent = (): void => {
    instants.push(Date.now())
    if (instants.length === count) enough()
  }
  const nextEvents = async (): Promise<readonly number[]> => {
    if (instants.length < count)
      await new Promise<void>((resolve) => {
        enough = resolve
      })
    const those = instants
    instants = []
    return those
  }
  const sockets: WebSocket[] = []
  for (let opened = 0; opened < count; opened += AT_ONCE)
    await Promise.all(
      Array.from({ length: Math.min(AT_ONCE, count - opened) }, async () => {
        const socket = await openSocket(target, onEvent)
        sockets.push(socket)
      }),
    )
  await nextEvents()
  return {
    nextEvents,
    close() {
      for (const socket of sockets) socket.terminate()
    },
  }
}

function openSocket(
  { url, cookie, query, variables }: Target,
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
