import { type Client, createClient } from 'graphql-ws'
import WebSocket from 'ws'

/** The whole answer to a GraphQL operation. */
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

/** One person's browser: keeps cookies per host as a browser does, and sends real GraphQL requests. */
export class Browser {
  readonly cookies: Map<string, string>
  userAgent = 'Mozilla/5.0 (test browser)'
  /** The client's address, which the trusted proxy forwards. */
  address = '203.0.113.7'
  /** The access context that the tab sends; null outside of access sessions. */
  accessContext: string | null = null
  /** Whether a person does something, or the app asks by itself (ID10). */
  activity: 'ACTIVE' | 'BACKGROUND' = 'ACTIVE'
  /** The `Authorization` header; none if null. */
  authorization: string | null = null
  readonly #origin: string
  readonly #port: number
  readonly #sockets: Client[]

  constructor(port: number, cookies = new Map<string, string>(), sockets: Client[] = []) {
    this.#port = port
    this.#origin = `http://127.0.0.1:${port}`
    this.cookies = cookies
    this.#sockets = sockets
  }

  /** Another tab of this browser: it shares the cookies, and has its own access context. */
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
      ...(this.authorization ? { authorization: this.authorization } : {}),
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

  /** Sends any other request, with the cookies of this browser. */
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

  /** Sends an operation that must succeed. Returns its data. */
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

  /** Sends an operation that must be refused. Returns the code. */
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

  /** Opens a subscription. Read its events one by one with `next`. */
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
      connectionParams: {
        ...(this.accessContext ? { accessSession: this.accessContext } : {}),
        ...(this.authorization ? { authorization: this.authorization } : {}),
      },
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

/** The events of one subscription, in their order. */
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

  /** The data of the next event. Rejects if none comes. */
  async next(): Promise<Answer['data']> {
    const event = this.#events.shift() ?? (await this.#wait())
    if (event.errors) throw new Error(JSON.stringify(event.errors))
    return event.data
  }

  /** The data of the events that have come and were not read yet; waits for none. */
  received(): Answer['data'][] {
    return this.#events.splice(0).map((event) => {
      if (event.errors) throw new Error(JSON.stringify(event.errors))
      return event.data
    })
  }

  /** Reads events until `fits` is true. Returns that event's data. */
  async until(fits: (data: Answer['data']) => boolean): Promise<Answer['data']> {
    for (;;) {
      const data = await this.next()
      if (fits(data)) return data
    }
  }

  /** The code with which the server refused the subscription, by an answer or by an error message. */
  async refusal(): Promise<string> {
    const answer = this.#events.shift() ?? (this.error === null ? await this.#wait() : null)
    const [error] = answer?.errors ?? (this.error as Answer['errors']) ?? []
    if (!error) throw new Error(`was not refused: ${JSON.stringify(answer?.data)}`)
    return error.extensions.code
  }

  /** The server's reason for closing the socket; waits until it is closed. */
  async closeReason(): Promise<string> {
    await this.closeCode()
    return this.#closing?.reason ?? ''
  }

  /** The server's code for closing the socket; waits until it is closed. */
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
