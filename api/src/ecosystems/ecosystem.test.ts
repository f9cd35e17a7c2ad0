import { plans } from 'shared-schema/enums'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  newEcosystem,
  newMembership,
  newPerson,
  signedIn,
  type TestEcosystem,
  underControl,
} from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'

const ECOSYSTEM = `query ($id: ID!) {
  ecosystem(id: $id) {
    id name plan modules memberCount administrator { id name email }
    environmentsByRole { role environments }
  }
}`
const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { id name }
}`
const OWN = '{ viewer { memberships { role environments ecosystem { id name } } } }'

describe('ecosystems', () => {
  const product = useProduct()
  let ecosystem: TestEcosystem
  let administrator: Browser

  beforeAll(async () => {
    ecosystem = await newEcosystem(product)
    administrator = await signedIn(product, ecosystem.administrator, 'STORE')
  })

  const rename = (name: string, browser = administrator) =>
    browser.ask('store', RENAME, { id: ecosystem.id, name })
  const renameRefusal = (name: string, browser = administrator) =>
    browser.refusal('store', RENAME, { id: ecosystem.id, name })
  const renames = () =>
    recordedEvents(product, "target_id = $1 and action = 'ecosystem.renamed'", [ecosystem.id])

  it('AS7: shows plan, modules, administrator, members, and what is open to each role', async () => {
    const member = await newPerson(product)
    const blocked = await newPerson(product)
    const removed = await newPerson(product)
    await newMembership(product, ecosystem.id, member)
    const blockedId = await newMembership(product, ecosystem.id, blocked)
    const removedId = await newMembership(product, ecosystem.id, removed)
    await administrator.ask(
      'store',
      `mutation ($b: ID!, $r: ID!) {
        blockMember(input: { membershipId: $b }) { id }
        removeMember(input: { membershipId: $r })
      }`,
      { b: blockedId, r: removedId },
    )
    const { id, name, email } = ecosystem.administrator
    expect(await administrator.ask('store', ECOSYSTEM, { id: ecosystem.id })).toEqual({
      ecosystem: {
        id: ecosystem.id,
        name: ecosystem.name,
        plan: 'PREMIUM',
        modules: ['RCM'],
        memberCount: 3,
        administrator: { id, name, email },
        environmentsByRole: [
          { role: 'ADMINISTRATOR', environments: ['STORE', 'WEB', 'APP', 'RCM'] },
          { role: 'ATTENDANT', environments: ['WEB', 'APP'] },
          { role: 'USER', environments: ['WEB', 'APP'] },
        ],
      },
    })
  })

  it("AS7: the viewer's own places come with what each opens", async () => {
    const user = await newPerson(product)
    for (const plan of plans)
      await newEcosystem(product, { plan, modules: [], administrator: user, name: `A ${plan}` })
    await newMembership(product, ecosystem.id, user, 'ATTENDANT')
    const { viewer } = await (await signedIn(product, user, 'WEB')).ask('web', OWN)
    expect(viewer.memberships).toEqual([
      {
        role: 'ADMINISTRATOR',
        environments: ['STORE', 'WEB', 'APP'],
        ecosystem: { id: expect.any(String), name: 'A PLUS' },
      },
      {
        role: 'ADMINISTRATOR',
        environments: ['STORE', 'WEB', 'APP'],
        ecosystem: { id: expect.any(String), name: 'A PREMIUM' },
      },
      {
        role: 'ATTENDANT',
        environments: ['WEB', 'APP'],
        ecosystem: { id: ecosystem.id, name: ecosystem.name },
      },
    ])
  })

  it('AS11: under control the viewer has the one place of the session', async () => {
    await newEcosystem(product, { administrator: ecosystem.administrator })
    const { browser } = await underControl(product, {
      subject: ecosystem.administrator,
      ecosystemId: ecosystem.id,
      environment: 'WEB',
    })
    const { viewer } = await browser.ask('web', OWN)
    expect(viewer.memberships).toHaveLength(1)
    expect(viewer.memberships[0].ecosystem.id).toBe(ecosystem.id)
  })

  it('AS11: under control the ecosystem is seen in every environment', async () => {
    for (const environment of ['STORE', 'WEB', 'APP', 'RCM'] as const) {
      const { browser } = await underControl(product, {
        subject: ecosystem.administrator,
        ecosystemId: ecosystem.id,
        environment,
      })
      const surface = environment === 'STORE' ? 'store' : 'web'
      expect((await browser.ask(surface, ECOSYSTEM, { id: ecosystem.id })).ecosystem.id).toBe(
        ecosystem.id,
      )
    }
  })

  it('R2: to strangers, blocked and removed members, and for made-up ids it does not exist', async () => {
    const stranger = await signedIn(product, (await newEcosystem(product)).administrator, 'STORE')
    expect(await stranger.refusal('store', ECOSYSTEM, { id: ecosystem.id })).toBe('NOT_FOUND')
    for (const id of ['', '0', "x' or '1'='1", ecosystem.administrator.id])
      expect(await administrator.refusal('store', ECOSYSTEM, { id })).toBe('NOT_FOUND')
    expect(await product.browser().refusal('store', ECOSYSTEM, { id: ecosystem.id })).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('an id is the same in capital letters', async () => {
    const id = ecosystem.id.toUpperCase()
    expect((await administrator.ask('store', ECOSYSTEM, { id })).ecosystem.id).toBe(ecosystem.id)
  })

  it('renames, and keeps both names on the record', async () => {
    const earlier = ecosystem.name
    expect(await rename('  Clínica Nueva  ')).toEqual({
      renameEcosystem: { id: ecosystem.id, name: 'Clínica Nueva' },
    })
    expect((await renames()).at(-1)).toMatchObject({
      actorId: ecosystem.administrator.id,
      chain: { kind: 'ECOSYSTEM', id: ecosystem.id },
      before: { name: earlier },
      after: { name: 'Clínica Nueva' },
    })
  })

  it('the same name again is no change and leaves no record', async () => {
    await rename('Same')
    const before = await renames()
    await rename('Same')
    expect(await renames()).toHaveLength(before.length)
  })

  it.each(['', '   ', '...', 'x'.repeat(101), 'a\nb', 'a\u0000b', 'a\u202eb'])(
    'G6: %j is no name for an ecosystem',
    async (name) => {
      expect(await renameRefusal(name)).toBe('NAME_INVALID')
    },
  )

  it.each(['<script>alert(1)</script>', '{{constructor}}', '=cmd()', '李小龍 🏥', "O'Brien & Co"])(
    'G6: %j is kept as it was typed',
    async (name) => {
      expect((await rename(name)).renameEcosystem.name).toBe(name)
    },
  )

  it('S1: members may not rename, strangers find nothing', async () => {
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member)
    expect(await renameRefusal('Mine', await signedIn(product, member, 'STORE'))).toBe('FORBIDDEN')
    const stranger = await newEcosystem(product)
    expect(
      await renameRefusal('Mine', await signedIn(product, stranger.administrator, 'STORE')),
    ).toBe('NOT_FOUND')
  })

  it('A4: under control in Store the record names the controller, in RCM it is refused', async () => {
    const parties = { subject: ecosystem.administrator, ecosystemId: ecosystem.id }
    const { browser, analyst } = await underControl(product, { ...parties, environment: 'STORE' })
    await rename('Under control', browser)
    expect((await renames()).at(-1)).toMatchObject({
      controllerId: analyst.id,
      subjectId: ecosystem.administrator.id,
      environment: 'STORE',
    })
    const inRcm = await underControl(product, { ...parties, environment: 'RCM' })
    expect(await inRcm.browser.refusal('web', RENAME, { id: ecosystem.id, name: 'No' })).toBe(
      'ENVIRONMENT_NOT_ALLOWED',
    )
  })
})
