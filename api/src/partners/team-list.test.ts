import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { useProduct } from '../../test/harness/product.ts'
import {
  atBackoffice,
  invitee,
  newAdmUser,
  newTeam,
  type TestTeam,
  team,
} from '../../test/harness/team.ts'

describe('the list of a team', () => {
  const product = useProduct()
  let ours: TestTeam
  let principal: Browser

  beforeEach(async () => {
    ours = await newTeam(product)
    principal = await atBackoffice(product, ours.principal)
  })

  const invite = async (given: Record<string, unknown> = {}) =>
    (await principal.ask('backoffice', team.invite, { input: invitee(given) })).inviteAdmUser
  const listed = async (variables: Record<string, unknown> = {}, browser = principal) =>
    (await browser.ask('backoffice', team.list, variables)).admUsers

  it('AD1: page by page in the order of invitation, searched by name and e-mail, with badge, mark and MFA', async () => {
    const finance = await newAdmUser(product, ours, 'FINANCE', 'OFF')
    const [{ name }] = [finance.user]
    const first = await listed({ first: 1 })
    expect(first).toMatchObject({
      totalCount: 2,
      edges: [
        { node: { principal: true, profile: 'SUPER_ADMIN', mfaOn: true, signedInDevices: 1 } },
      ],
      pageInfo: { hasNextPage: true },
    })
    expect(first.edges[0].node.lastSignInAt).not.toBeNull()
    const second = await listed({ first: 1, after: first.pageInfo.endCursor })
    expect(second).toMatchObject({
      edges: [{ node: { id: finance.id, principal: false, mfaOn: false, lastSignInAt: null } }],
      pageInfo: { hasNextPage: false },
    })
    const found = await listed({ search: name.toUpperCase() })
    expect(found.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(finance.id)
    expect((await listed({ search: 'nobody of this name' })).totalCount).toBe(0)
    expect(await principal.refusal('backoffice', team.list, { search: 'x'.repeat(101) })).toBe(
      'BAD_USER_INPUT',
    )
  })

  it('AD3: says what may be done to each, for this viewer', async () => {
    const other = await newAdmUser(product, ours, 'SUPER_ADMIN')
    const acts = async (browser: Browser, id: string) =>
      (await browser.ask('backoffice', team.one, { id })).admUser.allowedActions
    expect(await acts(principal, ours.principal.id)).toEqual([])
    expect(await acts(principal, other.id)).toEqual([
      'CHANGE',
      'BLOCK',
      'DELETE',
      'SIGN_OUT',
      'PROPOSE_EMAIL',
      'MAKE_PRINCIPAL',
    ])
    const theirs = await atBackoffice(product, other)
    expect(await acts(theirs, ours.principal.id)).toEqual(['SIGN_OUT'])
    expect(await acts(theirs, other.id)).toEqual([])
  })

  it('tells its subscribers of each change', async () => {
    const live = principal.subscribe('backoffice', team.changed)
    expect(await live.next()).toEqual({ teamChanged: 1 })
    await invite()
    await live.until(({ teamChanged }) => teamChanged === 2)
  })
})
