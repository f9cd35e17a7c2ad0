import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` on one connection of the pool: for what needs the same connection for several statements.
 * Every holder of a connection goes through here, because the pool listens for a lost connection only
 * while the connection lies in it: one that is lost between two statements would end the process (F2).
 * A connection that was lost, or whose work failed, is closed instead of given back, so that neither an
 * open transaction nor a session's lock reaches the next holder.
 */
export async function withClient<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  let failure: Error | undefined
  const onLost = (error: Error): void => {
    failure = error
  }
  client.on('error', onLost)
  try {
    return await work(client)
  } catch (error) {
    failure ??= error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    client.release(failure)
    client.off('error', onLost)
  }
}
