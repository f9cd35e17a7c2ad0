import { describe, expect, it } from 'vitest'
import { passkeyProof, passkeys, withPasskey } from '../../test/harness/authenticator.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  PASSWORD,
  type PersonWithMfa,
  signedInWithMfa,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { blockUser } from './users.ts'

const TURN_OFF = `mutation ($password: String!, $code: String!) {
  turnOffMfa(input: { password: $password, code: $code }) }`

describe('PA2: there is always an active operator with MFA', () => {
  const product = useProduct()

  const sql = (statement: string, values: unknown[] = []): Promise<void> =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(statement, values)
      change.record(testAction('user.changed', 'user'), { targetId: newId() })
    })
  /** Alone: whoever was an operator before is one no more. */
  async function alone(): Promise<PersonWithMfa> {
    const operator = await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
    await sql("update users set staff_roles = '{ANALYST}' where id <> $1 and staff_roles <> '{}'", [
      operator.user.id,
    ])
    return operator
  }

  it.each([
    "update users set staff_roles = '{}' where id = $1",
    "update users set staff_roles = '{ANALYST}' where id = $1",
    "update users set status = 'BLOCKED' where id = $1",
    'update users set sealed_mfa_secret = null, mfa_turned_on_at = null where id = $1',
    "update users set staff_role = 'REVIEWER' where id = $1",
    "update users set staff_roles = '{}' where $1::uuid is not null",
    'delete from users where id = $1',
  ])('%s is refused for the last one', async (statement) => {
    const { user } = await alone()
    await expect(sql(statement, [user.id])).rejects.toMatchObject({ code: 'LAST_OPERATOR' })
  })

  it('what leaves another one is let through, and so is what does not concern the last one', async () => {
    const { user } = await alone()
    await sql(
      "update users set name = 'Another name', staff_roles = '{OPERATOR,ANALYST}' where id = $1",
      [user.id],
    )
    await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
    await sql("update users set staff_roles = '{ANALYST}' where id = $1", [user.id])
  })

  it('one who is blocked, or has MFA off, does not count', async () => {
    const { user } = await alone()
    const other = await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
    await sql("update users set status = 'BLOCKED' where id = $1", [other.user.id])
    await expect(
      product.platform.inChange(systemActor('test'), (change) => blockUser(change, user)),
    ).rejects.toMatchObject({ code: 'LAST_OPERATOR' })
  })

  it('of two who are demoted by each other at once, one stays', async () => {
    for (let time = 0; time < 5; time += 1) {
      const one = await alone()
      const other = await newPersonWithMfa(product, { staffRole: 'OPERATOR' })
      const demoted = await race(
        [one, other].map(({ user }) => async () => {
          try {
            await sql("update users set staff_roles = '{ANALYST}' where id = $1", [user.id])
            return 'DEMOTED'
          } catch (error) {
            return (error as { code?: string }).code
          }
        }),
      )
      expect(demoted.sort()).toEqual(['DEMOTED', 'LAST_OPERATOR'])
    }
  })

  it('ID3: the last one does not turn MFA off', async () => {
    const operator = await alone()
    const browser = await signedInWithMfa(product, operator, 'backoffice')
    const given = { password: PASSWORD, code: await mfaCode(product, operator.secret) }
    expect(await browser.refusal('backoffice', TURN_OFF, given)).toBe('LAST_OPERATOR')
    expect((await browser.ask('backoffice', identity.viewer)).viewer.mfaOn).toBe(true)
  })

  it('PA8: a passkey is MFA too: the last one may go on with it alone, and does not take it away', async () => {
    const operator = await alone()
    const browser = await signedInWithMfa(product, operator, 'backoffice')
    const own = await withPasskey(product, operator.user)
    await sql('update users set sealed_mfa_secret = null where id = $1', [operator.user.id])
    const [{ id }] = (await browser.ask('backoffice', passkeys.list)).passkeys
    const code = await passkeyProof(product, [browser, 'backoffice'], own, 'removePasskey')
    const input = { id, password: PASSWORD, code }
    expect(await browser.refusal('backoffice', passkeys.remove, { input })).toBe('LAST_OPERATOR')
    expect((await browser.ask('backoffice', identity.viewer)).viewer.mfaOn).toBe(true)
  })
})
