import { beforeEach, describe, expect, it } from 'vitest'
import { giveTo, newAccount, sendAccountLogo } from '../../test/harness/accounts.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { keptFiles, samples } from '../../test/harness/evidence.ts'
import type { TestEcosystem } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import { atBackoffice, newAdmUser, newTeam, type TestTeam } from '../../test/harness/team.ts'
import { smallPng } from '../demo/small-png.ts'

const MOST_BYTES = 8192
const DAY = 86_400

const asked = 'query ($id: ID!) { partnerAccount(id: $id) { logo { id mediaType width height } } }'
const listed = '{ partnerAccounts(first: 10) { edges { node { id logo { id } } } } }'
const removed = `mutation ($id: ID!, $logo: ID!) {
  removeAccountLogo(input: { accountId: $id, logoId: $logo }) { logo { id } } }`
const cancel = `mutation ($id: ID!) {
  changeAccountSituation(input: { accountId: $id, situation: CANCELLED, reason: "They asked us to end it." }) { id } }`

describe('AD7: the logo of an account', () => {
  const product = useProduct({
    ACCOUNT_LOGO_BYTES: String(MOST_BYTES),
    ACCOUNT_LOGO_PIXELS: '1000000',
  })
  let team: TestTeam
  let principal: Browser
  let account: TestEcosystem

  beforeEach(async () => {
    team = await newTeam(product)
    principal = await atBackoffice(product, team.principal)
    account = await newAccount(product, team)
  })

  type Given = Partial<Parameters<typeof sendAccountLogo>[1]>
  const setLogo = (given: Given = {}, browser = principal) =>
    sendAccountLogo(browser, { accountId: account.id, ...given })
  const readLogo = (id: string, browser = principal) =>
    browser.fetch(`/backoffice/account-logo/${id}`, { headers: { 'x-app': 'backoffice' } })
  const shown = async () =>
    (await principal.ask('backoffice', asked, { id: account.id })).partnerAccount.logo
  const recorded = (action: string) =>
    recordedEvents(product, 'action = $1 and target_id = $2', [action, account.id])
  /** Housekeeping goes through. */
  const daysPass = async () => {
    for (let days = 0; days < 3; days += 1) await product.pass(DAY + 1)
  }

  it('is set, shown in the list and on its page, and given as a file that never runs', async () => {
    const { id, status } = await setLogo()
    expect(status).toBe(200)
    expect(await shown()).toMatchObject({ id, mediaType: 'image/png' })
    const { partnerAccounts } = await principal.ask('backoffice', listed)
    expect(partnerAccounts.edges).toEqual([{ node: { id: account.id, logo: { id } } }])
    const answer = await readLogo(id)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(samples.png)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
    })
    expect(await recorded('partnerAccount.logoSet')).toMatchObject([
      { after: { logo: 'logo.png' } },
    ])
  })

  it.each([
    ['FILE_EMPTY', 422, Buffer.alloc(0)],
    ['FILE_NO_PICTURE', 422, samples.pdf],
    ['FILE_NO_PICTURE', 422, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['FILE_TOO_LARGE', 413, Buffer.concat([samples.png, Buffer.alloc(MOST_BYTES)])],
  ])('G5: is refused by its content: %s', async (code, status, content) => {
    expect(await setLogo({ content })).toMatchObject({ code, status })
    expect(await shown()).toBeNull()
  })

  it('replaces the one that was seen; of two who replace the same one, one is told', async () => {
    const first = await setLogo()
    const answers = await Promise.all([
      setLogo({ replaces: first.id }),
      setLogo({ replaces: first.id }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { id } = answers.find(({ status }) => status === 200) ?? { id: '' }
    expect(await shown()).toMatchObject({ id })
    expect((await readLogo(first.id)).status).toBe(404)
  })

  it('is removed by who saw it, and its content goes in time', async () => {
    // A picture that no other account has.
    const content = smallPng({ width: 3, height: 2, colourAt: () => [9, 8, 7] })
    const before = await keptFiles(product)
    const { id } = await setLogo({ content })
    expect(
      await principal.refusal('backoffice', removed, { id: account.id, logo: account.id }),
    ).toBe('CONFLICT')
    expect(await keptFiles(product)).toHaveLength(before.length + 1)
    await principal.ask('backoffice', removed, { id: account.id, logo: id.toUpperCase() })
    expect(await shown()).toBeNull()
    expect((await readLogo(id)).status).toBe(404)
    expect(await recorded('partnerAccount.logoRemoved')).toMatchObject([
      { before: { name: account.name, logo: 'logo.png' } },
    ])
    await daysPass()
    expect((await keptFiles(product)).sort()).toEqual(before.sort())
  })

  it('AD2, R2: only the own team’s Super Admins set it, and only the own team reads it', async () => {
    const support = await atBackoffice(product, await newAdmUser(product, team, 'SUPPORT'))
    const finance = await atBackoffice(product, await newAdmUser(product, team, 'FINANCE'))
    const others = await atBackoffice(product, (await newTeam(product)).principal)
    for (const browser of [support, finance])
      expect(await setLogo({}, browser)).toMatchObject({ status: 403, code: 'FORBIDDEN' })
    expect(await setLogo({}, others)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    expect(await setLogo({}, product.browser())).toMatchObject({ status: 401 })
    expect(await setLogo({ accountId: 'no id' })).toMatchObject({ status: 404 })
    const { id } = await setLogo()
    expect((await readLogo(id, support)).status).toBe(200)
    expect((await readLogo(id, finance)).status).toBe(403)
    expect((await readLogo(id, others)).status).toBe(404)
    expect((await readLogo('no id')).status).toBe(404)
  })

  it('stays as it is once the account is cancelled', async () => {
    const { id } = await setLogo()
    await principal.ask('backoffice', cancel, { id: account.id })
    expect(await setLogo({ replaces: id })).toMatchObject({
      status: 422,
      code: 'ACCOUNT_SITUATION',
    })
    expect(await principal.refusal('backoffice', removed, { id: account.id, logo: id })).toBe(
      'ACCOUNT_SITUATION',
    )
    expect(await shown()).toMatchObject({ id })
  })

  it('stays behind when another partner looks after the account', async () => {
    const { id } = await setLogo()
    const other = await newTeam(product)
    await giveTo(product, other, { ecosystemId: account.id, situation: 'PRODUCTION' })
    const newcomer = await atBackoffice(product, other.principal)
    const { partnerAccount } = await newcomer.ask('backoffice', asked, { id: account.id })
    expect(partnerAccount.logo).toBeNull()
    expect((await readLogo(id)).status).toBe(404)
    expect((await readLogo(id, newcomer)).status).toBe(404)
  })
})
