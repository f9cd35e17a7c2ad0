import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy between the product and its database, which can be cut, go silent, or hold data back. */
export interface Wire {
  /** The address of the same database by way of this proxy. */
  readonly url: string
  /**
   * Passes nothing on in either direction and closes nothing, as after a power cut of the host or a lost route.
   */
  goDead(): void
  /** Passes on what new connections send. Connections that were silenced stay so. */
  mend(): void
  /**
   * As soon as the product sends this text, holds it and everything behind it on that connection back, until
   * `letGo`, as if the process had stalled just then. Resolves when that has happened.
   */
  keepBack(text: string): Promise<void>
  letGo(): void
  close(): Promise<void>
}

/** Puts a proxy in front of a database. */
export async function layWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isDead = false
  let wanted: { readonly text: string; readonly kept: () => void } | null = null
  /** The data that is held back, by connection. */
  const keeping = new Map<Socket, { readonly to: Socket; readonly bytes: Buffer[] }>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('data', (bytes) => {
        if (one === near && wanted && bytes.includes(wanted.text)) {
          keeping.set(near, { to: far, bytes: [] })
          wanted.kept()
          wanted = null
        }
        const kept = keeping.get(one)
        if (kept) kept.bytes.push(bytes)
        else if (!dead.has(one)) other.write(bytes)
      })
      one.on('error', () => undefined)
      one.on('close', () => {
        open.delete(one)
        if (!dead.has(one)) other.destroy()
      })
      if (isDead) dead.add(one)
    }
  })
  const dead = new WeakSet<Socket>()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = new URL(databaseUrl)
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    goDead() {
      isDead = true
      for (const socket of open) dead.add(socket)
    },
    mend() {
      isDead = false
    },
    keepBack: (text) =>
      new Promise((kept) => {
        wanted = { text, kept }
      }),
    letGo() {
      for (const { to, bytes } of keeping.values()) for (const part of bytes) to.write(part)
      keeping.clear()
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of open) socket.destroy()
      }),
  }
}
