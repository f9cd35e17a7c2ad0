import { connect, createServer, type Socket } from 'node:net'
import { serve } from '../harness/server-process.ts'

/** A proxy that gives each new connection to the next of the ports in `BENCH_PORTS`. */
const ports = (process.env.BENCH_PORTS ?? '').split(',').map(Number)
const open = new Set<Socket>()
let taken = 0
const server = createServer({ noDelay: true }, (socket) => {
  const port = ports[taken % ports.length] ?? 0
  taken += 1
  const behind = connect({ port, host: '127.0.0.1', noDelay: true })
  for (const [one, other] of [
    [socket, behind],
    [behind, socket],
  ] as const) {
    open.add(one)
    one.pipe(other)
    one.on('error', () => other.destroy())
    one.on('close', () => {
      open.delete(one)
      other.destroy()
    })
  }
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const address = server.address()
serve({ port: typeof address === 'object' && address ? address.port : 0 }, {}, async () => {
  server.close()
  for (const socket of open) socket.destroy()
})
