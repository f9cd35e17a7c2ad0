import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { useProduct } from './harness/product.ts'

/** What the specification only advises and is not followed, and why. */
const declined: Readonly<Record<string, string>> = {
  ...declinedFor(
    'a request that could not begin is 400 in JSON too, so that proxies and logs see that it failed',
    ['572B', 'FDE2', '7B9B'],
  ),
}

function declinedFor(reason: string, ids: readonly string[]): Record<string, string> {
  return Object.fromEntries(ids.map((id) => [id, reason]))
}

describe('API1: GraphQL over HTTP, audited by the reference implementation of its specification', () => {
  const product = useProduct()
  const audits = serverAudits({
    url: () => `http://127.0.0.1:${product.app.ports.api}/graphql`,
    fetchFn: fetch,
  })

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn()
      const said = 'reason' in result ? result.reason : ''
      if (audit.id in declined) expect(result.status).toBe('warn')
      else if (audit.name.startsWith('MAY')) expect([result.status, said]).not.toContain('error')
      else expect([result.status, said]).toEqual(['ok', ''])
    },
  )
})
