import { beforeAll, describe, expect, it } from 'vitest'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { firstPasswordLink, passwordResetLink } from '../identity/purposes.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import { createLink, peekLink, takeLink } from './one-time-links.ts'
import type { LinkPurpose } from './purposes.ts'

describe('one-time links', () => {
  const product = useProduct()
  const userId = newId()

  const inChange = <T>(work: (change: Change) => Promise<T>): Promise<T> =>
    product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'user'), { targetId: userId })
      return work(change)
    })
  const create = (
    processId: string,
    seconds = 60,
    purpose: LinkPurpose<string> = passwordResetLink,
  ) =>
    inChange((change) =>
      createLink(product.platform, change, { purpose, userId, processId, seconds }),
    )
  const take = (token: string, purpose: LinkPurpose<string> = passwordResetLink) =>
    inChange((change) => takeLink(product.platform, change, purpose, token))
  const peek = (token: string) => peekLink(product.platform, passwordResetLink, token)

  beforeAll(async () => {
    await inChange((change) =>
      change.manager.query(
        `insert into users (id, email, name, language, created_at) values ($1, 'ana@example.com', 'Ana', 'ES', $2)`,
        [userId, change.now],
      ),
    )
  })

  it('C6: looking at a link leaves it good, and it is used once', async () => {
    const processId = newId()
    const token = await create(processId)
    expect(await peek(token)).toMatchObject({ state: 'LIVE', userId, processId })
    expect(await take(token)).toMatchObject({ userId, processId })
    await expect(take(token)).rejects.toMatchObject({ code: 'LINK_INVALID' })
    expect(await peek(token)).toMatchObject({ state: 'USED' })
  })

  it('C7: of 20 parallel uses of one link exactly one succeeds', async () => {
    const token = await create(newId())
    const uses = await Promise.allSettled(Array.from({ length: 20 }, () => take(token)))
    expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('C8, ID9: a resend kills the earlier link, also when both are made at the same instant', async () => {
    const processId = newId()
    const first = await create(processId)
    const second = await create(processId)
    await expect(take(first)).rejects.toMatchObject({ code: 'LINK_INVALID' })
    expect(await peek(first)).toMatchObject({ state: 'REPLACED' })
    const tokens = await Promise.all(Array.from({ length: 5 }, () => create(processId)))
    const states = await Promise.all(
      [second, ...tokens].map(async (token) => (await peek(token))?.state),
    )
    expect(states.filter((state) => state === 'LIVE')).toHaveLength(1)
  })

  it('C3: a link is worth nothing for another purpose', async () => {
    const token = await create(newId())
    await expect(take(token, firstPasswordLink)).rejects.toMatchObject({ code: 'LINK_INVALID' })
    expect(await peek(token)).toMatchObject({ state: 'LIVE' })
  })

  it('ID5: a link is dead at its end', async () => {
    const token = await create(newId(), 60)
    await product.pass(61)
    await expect(take(token)).rejects.toMatchObject({ code: 'LINK_INVALID' })
    expect(await peek(token)).toMatchObject({ state: 'EXPIRED' })
  })

  it('ID7: only a keyed hash of the secret is stored', async () => {
    const token = await create(newId())
    const rows = await product.rows('select * from one_time_links')
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await peek('')).toBeNull()
    expect(await peek(`${token.slice(0, -1)}_`)).toBeNull()
  })
})
