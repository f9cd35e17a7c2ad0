import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { signOnActions, signOnLinkActions } from '../../src/single-sign-on/actions.ts'
import type { Product } from './product.ts'

/** A company's own sign-in with a domain that is not proven; the installation has one for all worlds. */
export async function signOnOf(
  { platform, rows }: Product,
  of: string,
  ecosystemId: string | null,
): Promise<Record<string, string>> {
  const [known] = await rows<{ id: string; domainId: string }>(
    `select c.id, d.id as "domainId" from sign_on_connections c join sign_on_domains d on d.connection_id = c.id
     where c.ecosystem_id is not distinct from $1`,
    [ecosystemId],
  )
  const { id, domainId } = known ?? { id: newId(), domainId: newId() }
  if (!known)
    await platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(
        `insert into sign_on_connections (id, ecosystem_id, name, issuer, client_id, sealed_client_secret, mfa_values, created_at)
         values ($1, $2, 'Acme', 'https://127.0.0.1:1', 'client', $3, '{}', $4)`,
        [id, ecosystemId, platform.secrets.seal('sign-on-client-secret', 'secret'), change.now],
      )
      await change.manager.query(
        `insert into sign_on_domains (id, connection_id, for_staff, domain, proof, added_at)
         values ($1, $2, $3, 'domain.example', 'proof', $4)`,
        [domainId, id, ecosystemId === null, change.now],
      )
      change.record(signOnActions.setUp, { targetId: id, ...(ecosystemId ? { ecosystemId } : {}) })
    })
  return { [`sign-on of ${of}`]: id, [`domain of ${of}`]: domainId }
}

/** An account at a company's own sign-in by which a person comes in. */
export async function newSignOnLink(
  { platform }: Product,
  connectionId: string,
  userId: string,
): Promise<string> {
  const id = newId()
  await platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      `insert into sign_on_links (id, connection_id, user_id, issuer, subject, linked_at)
       select $1::uuid, id, $3, issuer, $1::text, $4 from sign_on_connections where id = $2`,
      [id, connectionId, userId, change.now],
    )
    change.record(signOnLinkActions.linked, { targetId: userId, subjectId: userId })
  })
  return id
}
