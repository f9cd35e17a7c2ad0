import WebSocket from 'ws'
import type { Product } from './product.ts'

interface Message {
  readonly id?: string
  readonly type: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the wire gave.
  readonly payload?: any
}

const PATIENCE_MILLISECONDS = 5_000

/** A websocket that sends whatever the test says, within the protocol or not. */
export class RawSocket {
  readonly #socket: WebSocket
  readonly #messages: Message[] = []
  #wake: () => void = () => undefined
  closed: { code: number; reason: string } | null = null
  /** The HTTP status with which the upgrade was refused. */
  refusedWith: number | null = null

  constructor(product: Product, path: string, headers: Record<string, string> = {}) {
    this.#socket = new WebSocket(
      `ws://127.0.0.1:${product.app.ports.api}${path}`,
      'graphql-transport-ws',
      { headers },
    )
    this.#socket.on('message', (data) => {
      this.#messages.push(JSON.parse(String(data)) as Message)
      this.#wake()
    })
    this.#socket.on('close', (code, reason) => {
      this.closed = { code, reason: String(reason) }
      this.#wake()
    })
    this.#socket.on('unexpected-response', (_request, response) => {
      this.refusedWith = response.statusCode ?? 0
      this.#wake()
    })
    this.#socket.on('error', () => this.#wake())
  }

  async opened(): Promise<this> {
    await this.#until(() => this.#socket.readyState === WebSocket.OPEN || this.refusedWith !== null)
    return this
  }

  /** Opens a socket and finishes the handshake, so that it is ready for subscriptions. */
  async greeted(parameters: object = {}): Promise<this> {
    await this.opened()
    this.say({ type: 'connection_init', payload: parameters })
    await this.answer('connection_ack')
    return this
  }

  say(message: object | string): void {
    this.#socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  subscribe(id: string, query: string, variables: object = {}): void {
    this.say({ id, type: 'subscribe', payload: { query, variables } })
  }

  /** The next message of a type, or of an operation. Messages before it are dropped. */
  async answer(what: string): Promise<Message> {
    for (;;) {
      await this.#until(() => this.#messages.length > 0 || this.closed !== null)
      const message = this.#messages.shift()
      if (!message) throw new Error(`closed with ${this.closed?.code}: ${this.closed?.reason}`)
      if (message.type === what || message.id === what) return message
    }
  }

  /** The code of the first error in the answer to an operation. */
  async errorOf(id: string): Promise<string> {
    const { payload } = await this.answer(id)
    const [error] = payload?.errors ?? payload ?? []
    return error?.extensions?.code ?? JSON.stringify(payload)
  }

  async closeCode(): Promise<number> {
    await this.#until(() => this.closed !== null)
    return this.closed?.code ?? 0
  }

  /** Stops reading from the wire, as a stalled client does. */
  stall(): void {
    this.#socket.pause()
  }

  close(): void {
    this.#socket.terminate()
  }

  async #until(there: () => boolean): Promise<void> {
    const end = performance.now() + PATIENCE_MILLISECONDS
    while (!there()) {
      const left = end - performance.now()
      if (left <= 0) throw new Error('the websocket stays silent')
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
        this.#socket.once('open', this.#wake)
      })
    }
  }
}
