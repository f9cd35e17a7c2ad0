import { Resolver } from 'node:dns/promises'

/** Reads the TXT records of a name of the DNS; none where there are none, or the name does not exist. */
export type TextRecords = (name: string) => Promise<readonly string[]>

const TRY_MILLISECONDS = 3_000
const TRIES = 2
/** What the DNS says where there is nothing, which is no failure. */
const NOTHING: readonly unknown[] = ['ENOTFOUND', 'ENODATA']

/**
 * Reads them from the resolver of the machine, or from the servers that are given.
 *
 * @param servers addresses, comma-separated; empty for those of the machine
 */
export function textRecordsFrom(servers: string): TextRecords {
  const resolver = new Resolver({ timeout: TRY_MILLISECONDS, tries: TRIES })
  if (servers) resolver.setServers(servers.split(',').map((server) => server.trim()))
  return async (name) => {
    try {
      return (await resolver.resolveTxt(name)).map((parts) => parts.join(''))
    } catch (error) {
      if (NOTHING.includes((error as { code?: unknown }).code)) return []
      throw error
    }
  }
}
