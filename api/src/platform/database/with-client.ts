import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` on one connection of the pool, for several statements that need the same connection. All code
 * that holds a connection does it through this function: the pool listens for the loss of a connection only
 * while it lies in the pool, and without a listener the loss would end the process (F2). A connection that was
 * lost, or whose work failed, is closed instead of given back, so that neither an open transaction nor a
 * session's lock reaches the next holder.
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
