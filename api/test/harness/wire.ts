import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The wire between the product and its database, to be cut or to go dead. */
export interface Wire {
  /** The same database, by way of this wire. */
  readonly url: string
  /** Nothing passes any more in either direction, and nobody is told: a host without power, a lost route. */
  goDead(): void
  /** What comes from now on passes again; what had gone dead stays so. */
  mend(): void
  close(): Promise<void>
}

/** Lays a wire in front of a database. */
export async function layWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isDead = false
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('data', (bytes) => {
        if (!dead.has(one)) other.write(bytes)
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
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        for (const socket of open) socket.destroy()
      }),
  }
}
