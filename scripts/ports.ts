import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** How long to wait for a port that an earlier run may be giving up, in milliseconds. */
const graceMs = 3_000

/** For each port that another program holds, a sentence for the operator; empty if all are free. */
export async function takenPorts(host: string, ports: Record<string, number>): Promise<string[]> {
  const giveUpAt = Date.now() + graceMs
  for (;;) {
    const taken: string[] = []
    for (const [setting, port] of Object.entries(ports)) {
      if (port !== 0 && !(await isFree(host, port))) {
        taken.push(`Port ${port} is taken by another program. ${setting} sets another one.`)
      }
    }
    if (taken.length === 0 || Date.now() > giveUpAt) return taken
    await pause(100)
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false)
      else fail(error)
    })
    probe.listen(port, host, () => probe.close(() => done(true)))
  })
}
