import { permissionNames } from 'shared-schema/permissions'
import { describe, expect, it } from 'vitest'
import { house } from '../src/house.ts'
import type { Browser } from './harness/browser.ts'
import type { Surface } from './harness/identity.ts'
import { newEcosystem, newMembership, newPerson, signedIn, underControl } from './harness/people.ts'
import { useProduct } from './harness/product.ts'

const { defined, tables } = house.permissions

describe('the tables of permissions', () => {
  it('define the names of the contract, and no other', () => {
    expect([...defined.keys()].sort()).toEqual([...permissionNames].sort())
  })

  it('each permission is somebody’s', () => {
    const granted = new Set(
      [...tables.values()].flatMap((table) => [...table.values()]).flatMap((row) => [...row]),
    )
    expect([...granted].sort()).toEqual([...defined.keys()].sort())
  })

  it('what each means and who has it, as a table to read in a review', async () => {
    const holders = [...tables].flatMap(([kind, table]) =>
      [...table].map(([name, row]) => ({ heading: `${kind}: ${name}`, row })),
    )
    const rows = [...defined.values()]
      .sort((one, other) => one.name.localeCompare(other.name))
      .map(({ name, meaning }) => [
        name,
        meaning,
        ...holders.map(({ row }) => (row.has(name) ? '●' : '')),
      ])
    const heading = ['permission', 'lets somebody', ...holders.map((holder) => holder.heading)]
    const table = [heading, heading.map(() => '---'), ...rows]
      .map((row) => `| ${row.join(' | ')} |\n`)
      .join('')
    await expect(table).toMatchFileSnapshot('__snapshots__/permissions.md')
  })
})

const VIEWER = 'query { viewer { permissions memberships { permissions } } }'

describe('viewer.permissions', () => {
  const product = useProduct()

  async function permissionsIn(browser: Browser, surface: Surface) {
    const { viewer } = await browser.ask(surface, VIEWER)
    return {
      everywhere: viewer.permissions as string[],
      inEcosystems: viewer.memberships.map(
        ({ permissions }: { permissions: string[] }) => permissions,
      ) as string[][],
    }
  }

  it('are those of the staff role in the backoffice and the playground, and of nobody in the other apps', async () => {
    const everybodys = ['past-assistance.read', 'profile.change']
    const analyst = await newPerson(product, { staffRole: 'ANALYST' })
    const reviewer = await newPerson(product, { staffRole: 'REVIEWER' })
    const analysts = ['access.control', 'assistance.give', 'ecosystem-admin.support']
    for (const [app, surface] of [
      ['BACKOFFICE', 'backoffice'],
      ['API', 'api'],
    ] as const) {
      const here = await signedIn(product, analyst, app)
      expect((await permissionsIn(here, surface)).everywhere).toEqual([
        ...analysts,
        ...everybodys,
        'succession.ask-release',
      ])
      const there = await signedIn(product, reviewer, app)
      expect((await permissionsIn(there, surface)).everywhere).toEqual([
        'claims.review',
        ...everybodys,
      ])
    }
    const web = await signedIn(product, analyst, 'WEB')
    expect(await permissionsIn(web, 'web')).toEqual({ everywhere: everybodys, inEcosystems: [] })
  })

  it('PA2: are of whoever has several staff roles those of each', async () => {
    const both = await newPerson(product, { staffRoles: ['REVIEWER', 'ANALYST'] })
    const here = await signedIn(product, both, 'BACKOFFICE')
    expect((await permissionsIn(here, 'backoffice')).everywhere).toEqual([
      'access.control',
      'assistance.give',
      'claims.review',
      'ecosystem-admin.support',
      'past-assistance.read',
      'profile.change',
      'succession.ask-release',
    ])
    const operator = await newPerson(product, { staffRole: 'OPERATOR' })
    const desk = await signedIn(product, operator, 'BACKOFFICE')
    expect((await permissionsIn(desk, 'backoffice')).everywhere).toEqual([
      'ecosystems.administer',
      'imports.run',
      'mails.administer',
      'partners.administer',
      'past-assistance.read',
      'people.administer',
      'personal-data.administer',
      'profile.change',
      'single-sign-on.administer',
      'staff.manage',
    ])
  })

  it('are in each membership those of its role, and of what plan and modules open', async () => {
    const ecosystem = await newEcosystem(product, { plan: 'PREMIUM', modules: ['RCM'] })
    const member = await newPerson(product)
    await newMembership(product, ecosystem.id, member)
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    expect((await permissionsIn(store, 'store')).inEcosystems).toEqual([
      [
        'access.end',
        'access.read',
        'attendances.read',
        'attendances.reply',
        'channels.manage',
        'ecosystem.read',
        'ecosystem.rename',
        'members.manage',
        'members.read',
        'partner-access.manage',
        'past-assistance.read',
        'profile.change',
        'queues.manage',
        'queues.read',
        'rcm.read',
        'record.read',
        'single-sign-on.manage',
        'succession.manage',
      ],
    ])
    const web = await signedIn(product, member, 'WEB')
    expect((await permissionsIn(web, 'web')).inEcosystems).toEqual([
      ['ecosystem.read', 'past-assistance.read', 'profile.change'],
    ])
  })

  it('AS11: are under control what subject, controller and environment all allow', async () => {
    const { id: ecosystemId, administrator: subject } = await newEcosystem(product, {
      plan: 'PREMIUM',
      modules: ['RCM'],
    })
    const open = {
      STORE: [
        'ecosystem.read',
        'ecosystem.rename',
        'members.manage',
        'members.read',
        'past-assistance.read',
      ],
      WEB: ['ecosystem.read', 'past-assistance.read', 'profile.change'],
      APP: ['ecosystem.read', 'past-assistance.read', 'profile.change'],
      RCM: ['ecosystem.read', 'rcm.read'],
    } as const
    for (const environment of ['STORE', 'WEB', 'APP', 'RCM'] as const) {
      const { browser } = await underControl(product, { subject, ecosystemId, environment })
      const surface = environment === 'STORE' ? 'store' : 'web'
      expect((await permissionsIn(browser, surface)).inEcosystems).toEqual([open[environment]])
    }
  })

  it('AS11: a colleague under control has no right of the platform’s staff', async () => {
    const colleague = await newPerson(product, { staffRole: 'REVIEWER' })
    const { id: ecosystemId } = await newEcosystem(product, { administrator: colleague })
    const { browser } = await underControl(product, {
      subject: colleague,
      ecosystemId,
      environment: 'WEB',
    })
    expect((await permissionsIn(browser, 'web')).everywhere).toEqual([
      'past-assistance.read',
      'profile.change',
    ])
  })
})
