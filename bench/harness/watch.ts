import WebSocket from 'ws'

/** A socket with one subscription. */
export interface Watching {
  close(): void
}

/** Subscribes, and resolves at the first event. Each event is given as its text; a socket that is closed is a failure. */
export function watch(
  target: { readonly url: string; readonly cookie: string; readonly query: string },
  heard: { readonly onEvent: (text: string) => void; readonly onFailure: (error: Error) => void },
): Promise<Watching> {
  const { url, cookie, query } = target
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws', {
      perMessageDeflate: false,
      headers: { cookie, 'user-agent': 'bench' },
    })
    let closing = false
    const fail = (error: Error): void => {
      if (closing) return
      heard.onFailure(error)
      reject(error)
    }
    socket.on('error', fail)
    socket.on('close', (code, reason) => fail(new Error(`closed: ${code} ${reason}`)))
    socket.on('open', () => socket.send('{"type":"connection_init"}'))
    socket.on('message', (data: Buffer) => {
      const text = data.toString()
      const { type } = JSON.parse(text) as { type: string }
      if (type === 'connection_ack')
        socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }))
      else if (type === 'ping') socket.send('{"type":"pong"}')
      else if (type === 'next') {
        heard.onEvent(text)
        resolve({
          close() {
            closing = true
            socket.terminate()
          },
        })
      } else if (type === 'error') fail(new Error(text))
    })
  })
}
