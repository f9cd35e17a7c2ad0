import type { Departure } from '../identity/erasure/erase-user.ts'

/**
 * An erased person is nobody's to vouch for: their links go with their address, so that a provider which names them again, or
 * somebody else by the same account, opens nothing of theirs (PA11).
 */
export const departFromProviders: Departure = async (_platform, { manager }, { id }) => {
  await manager.query('delete from sign_on_links where user_id = $1', [id])
}
