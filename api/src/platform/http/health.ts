import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'

const DATABASE_ANSWERS_WITHIN_MILLISECONDS = 2_000

/** How long the answer waits for a look at the replica, which nobody needs. */
const REPLICA_ANSWERS_WITHIN_MILLISECONDS = 500

/**
 * `/health/live`: the process answers. `/health/ready`: the database answers too and accepts writes; what is wrong with a
 * replica is said, and is no reason to send no requests.
 */
export function serveHealth(server: FastifyInstance, platform: Platform): void {
  server.get('/health/live', async () => ({ status: 'ok' }))
  server.get('/health/ready', async (_request, reply) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error('the database does not answer')),
        DATABASE_ANSWERS_WITHIN_MILLISECONDS,
      )
    })
    try {
      await Promise.race([takesChanges(platform), late])
      return { status: 'ok', ...(await standingOf(platform)) }
    } catch (error) {
      platform.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'database unreachable' })
    } finally {
      clearTimeout(timer)
    }
  })
}

/**
 * A standby answers but accepts no writes, and every sign-in, code and act is one.
 *
 * @throws on a standby
 */
async function takesChanges({ database }: Platform): Promise<void> {
  const { rows } = await database.pool.query<{ isStandby: boolean }>(
    'select pg_is_in_recovery() as "isStandby"',
  )
  if (rows[0]?.isStandby) throw new Error('the database is a standby')
}

/** Whether the replica is used, or why it is not; nothing where there is none. */
async function standingOf({ replica }: Platform): Promise<{ replica?: string }> {
  if (!replica) return {}
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, REPLICA_ANSWERS_WITHIN_MILLISECONDS)
  })
  await Promise.race([replica.look(), late])
  clearTimeout(timer)
  return { replica: replica.way === 'REPLICA' ? 'USED' : replica.way }
}
