import { type Client, createClient } from 'graphql-ws'
import WebSocket from 'ws'

/** The answer to a GraphQL operation, as it came. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the wire gave, of any operation.
  readonly data: any
  readonly errors?: readonly {
    message: string
    extensions: { code: string; parameters?: Record<string, unknown> }
  }[]
  readonly headers: Headers
  readonly status: number
}

type Surface = 'store' | 'backoffice' | 'web' | 'api'

/** One person's browser: keeps cookies as a browser does, per host, and speaks real GraphQL. */
export class Browser {
  readonly cookies: Map<string, string>
  userAgent = 'Mozilla/5.0 (test browser)'
  /** Forwarded by the (trusted) proxy in front. */
  address = '203.0.113.7'
  /** What a tab sends as its access context; null outside of access sessions. */
  accessContext: string | null = null
  /** Whether a person is at it, or the app asks by itself (ID10). */
  activity: 'ACTIVE' | 'BACKGROUND' = 'ACTIVE'
  readonly #origin: string
  readonly #port: number
  readonly #sockets: Client[]

  constructor(port: number, cookies = new Map<string, string>(), sockets: Client[] = []) {
    this.#port = port
    this.#origin = `http://127.0.0.1:${port}`
    this.cookies = cookies
    this.#sockets = sockets
  }

  /** Another tab of this browser: the same cookies, and an access context of its own. */
  newTab(): Browser {
    return new Browser(this.#port, this.cookies, this.#sockets)
  }

  #path(surface: Surface): string {
    return surface === 'api' ? '/graphql' : `/${surface}/graphql`
  }

  get #headers(): Record<string, string> {
    return {
      'user-agent': this.userAgent,
      'x-forwarded-for': this.address,
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
  }

  /** Sends one operation to a surface. */
  async send(
    surface: Surface,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const response = await fetch(this.#origin + this.#path(surface), {
      method: 'POST',
      headers: {
        ...this.#headers,
        'content-type': 'application/json',
        ...(this.accessContext ? { 'x-access-session': this.accessContext } : {}),
        ...(this.activity === 'BACKGROUND' ? { 'x-background': 'true' } : {}),
      },
      body: JSON.stringify({ query, variables }),
    })
    for (const header of response.headers.getSetCookie()) {
      const [pair = ''] = header.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0/i.test(header)) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const body = (await response.json()) as Pick<Answer, 'data' | 'errors'>
    return { ...body, headers: response.headers, status: response.status }
  }

  /** Any other request, with the cookies of this browser. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.#origin + path, {
      ...init,
      headers: {
        ...this.#headers,
        ...(this.accessContext ? { 'x-access-session': this.accessContext } : {}),
        ...(init.headers as Record<string, string>),
      },
    })
  }

  /** Sends an operation that must succeed; gives its data. */
  async ask(
    surface: Surface,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer['data']> {
    const answer = await this.send(surface, query, variables)
    if (answer.errors)
      throw new Error(`${answer.errors[0]?.extensions.code}: ${JSON.stringify(answer.errors)}`)
    return answer.data
  }

  /** Sends an operation that must be refused; gives the code. */
  async refusal(
    surface: Surface,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<string> {
    const answer = await this.send(surface, query, variables)
    const [error] = answer.errors ?? []
    if (!error) throw new Error(`was not refused: ${JSON.stringify(answer.data)}`)
    return error.extensions.code
  }

  /** Opens a subscription; its events are read one by one with `next`. */
  subscribe(
    surface: Surface,
    query: string,
    variables: Record<string, unknown> = {},
  ): Subscription {
    const headers = this.#headers
    class SocketWithCookies extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers })
      }
    }
    const subscription = new Subscription()
    const client = createClient({
      url: this.#origin.replace('http', 'ws') + this.#path(surface),
      webSocketImpl: SocketWithCookies,
      retryAttempts: 0,
      lazy: true,
      connectionParams: this.accessContext ? { accessSession: this.accessContext } : {},
      on: { closed: (event) => subscription.closed(event as { code: number; reason: string }) },
    })
    this.#sockets.push(client)
    client.subscribe(
      { query, variables },
      {
        next: (result) => subscription.push(result as Answer),
        error: (error) => subscription.failed(error),
        complete: () => undefined,
      },
    )
    return subscription
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) await socket.dispose()
  }
}

const PATIENCE_MILLISECONDS = 5_000

/** The events of one subscription, as they came. */
export class Subscription {
  readonly #events: Answer[] = []
  #waiting: ((event: Answer) => void) | null = null
  #closing: { code: number; reason: string } | null = null
  #onClose: (() => void) | null = null
  error: unknown = null

  push(event: Answer): void {
    if (this.#waiting) {
      const waiting = this.#waiting
      this.#waiting = null
      waiting(event)
    } else this.#events.push(event)
  }

  failed(error: unknown): void {
    this.error = error
    this.#onClose?.()
    if (Array.isArray(error)) this.#waiting?.({ errors: error } as unknown as Answer)
  }

  closed(event: { code: number; reason: string }): void {
    this.#closing = event
    this.#onClose?.()
    const ended = { message: event.reason, extensions: { code: `CLOSED_${event.code}` } }
    this.#waiting?.({ errors: [ended] } as unknown as Answer)
  }

  /** The next event's data; fails where none comes. */
  async next(): Promise<Answer['data']> {
    const event = this.#events.shift() ?? (await this.#wait())
    if (event.errors) throw new Error(JSON.stringify(event.errors))
    return event.data
  }

  /** Reads events until one fits. */
  async until(fits: (data: Answer['data']) => boolean): Promise<Answer['data']> {
    for (;;) {
      const data = await this.next()
      if (fits(data)) return data
    }
  }

  /** The error code with which the server refused the subscription: as its answer, or by a message. */
  async refusal(): Promise<string> {
    const answer = this.#events.shift() ?? (this.error === null ? await this.#wait() : null)
    const [error] = answer?.errors ?? (this.error as Answer['errors']) ?? []
    if (!error) throw new Error(`was not refused: ${JSON.stringify(answer?.data)}`)
    return error.extensions.code
  }

  /** The reason with which the server closed the socket. */
  async closeReason(): Promise<string> {
    await this.closeCode()
    return this.#closing?.reason ?? ''
  }

  /** The code with which the server closed the socket. */
  async closeCode(): Promise<number> {
    if (!this.#closing)
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error('the socket stayed open')),
          PATIENCE_MILLISECONDS,
        )
        this.#onClose = () => {
          if (!this.#closing) return
          clearTimeout(timer)
          resolve()
        }
      })
    return this.#closing?.code ?? 0
  }

  #wait(): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`no event came (${String(this.error)})`)),
        PATIENCE_MILLISECONDS,
      )
      this.#waiting = (event) => {
        clearTimeout(timer)
        resolve(event)
      }
    })
  }
}
