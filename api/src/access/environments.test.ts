import {
  type Environment,
  environments,
  type MembershipRole,
  type Module,
  type Plan,
} from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import {
  challenge,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
  verifier,
} from '../../test/harness/assistance.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

interface Row {
  readonly plan: Plan
  readonly role: MembershipRole
  readonly modules: Module[]
  readonly open: readonly Environment[]
}

const administrator = 'ADMINISTRATOR'
const table: readonly Row[] = [
  { plan: 'PREMIUM', role: administrator, modules: ['RCM'], open: ['STORE', 'WEB', 'APP', 'RCM'] },
  { plan: 'PREMIUM', role: administrator, modules: [], open: ['STORE', 'WEB', 'APP'] },
  { plan: 'PREMIUM', role: 'ATTENDANT', modules: ['RCM'], open: ['WEB', 'APP'] },
  { plan: 'PREMIUM', role: 'USER', modules: ['RCM'], open: ['WEB', 'APP'] },
  { plan: 'PLUS', role: administrator, modules: ['RCM'], open: ['STORE', 'WEB', 'APP'] },
  { plan: 'PLUS', role: 'USER', modules: [], open: ['WEB', 'APP'] },
]

describe('which environments a session opens', () => {
  const product = useProduct(manySends)
  const forMembers = useProduct({ ...manySends, RCM_FOR_MEMBERS: 'yes' })

  /** Opens an environment; what the ticket says, or the code of the refusal. */
  async function open(
    { backoffice }: Scene,
    { accessSessionId }: InSession,
    environment: Environment,
  ) {
    const { data, errors } = await backoffice.send('backoffice', operations.open, {
      id: accessSessionId,
      environment,
      challenge: environment === 'APP' ? null : challenge,
    })
    return errors?.[0]?.extensions.code ?? data.openEnvironment
  }

  it.each(table)(
    'AS7: $plan $role with modules $modules: $open',
    async ({ open: offered, ...given }) => {
      const scene = await newScene(product, given)
      const session = await inSession(scene)
      const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
        id: session.id,
      })
      expect(assistanceRequest.accessSession.environments).toEqual(offered)
      for (const environment of environments) {
        const ticket = await open(scene, session, environment)
        if (offered.includes(environment)) expect(ticket).toMatchObject({ environment })
        else expect(ticket).toBe('ENVIRONMENT_NOT_ALLOWED')
      }
    },
  )

  it('ruling R1: the setting opens RCM to members on Premium with the module, and to nobody else', async () => {
    for (const [given, opened] of [
      [{ plan: 'PREMIUM', role: 'USER', modules: ['RCM'] }, true],
      [{ plan: 'PREMIUM', role: 'USER', modules: [] }, false],
      [{ plan: 'PLUS', role: 'USER', modules: ['RCM'] }, false],
    ] as const) {
      const scene = await newScene(forMembers, { ...given, modules: [...given.modules] })
      const ticket = await open(scene, await inSession(scene), 'RCM')
      if (opened) expect(ticket).toMatchObject({ environment: 'RCM' })
      else expect(ticket).toBe('ENVIRONMENT_NOT_ALLOWED')
    }
  })

  it('AS8: each leads to its app, behind a secret that no server sees, and lands where it should', async () => {
    for (const [role, landings] of [
      ['ADMINISTRATOR', { STORE: '/', WEB: '/', RCM: '/rcm-dashboard', APP: '/' }],
      ['USER', { WEB: '/my-ecosystem', APP: '/my-ecosystem' }],
    ] as const) {
      const scene = await newScene(product, { role })
      const session = await inSession(scene)
      for (const [environment, landing] of Object.entries(landings)) {
        const ticket = await open(scene, session, environment as Environment)
        const url = new URL(ticket.url)
        const { STORE_URL, WEB_URL } = product.settings
        expect(url.origin).toBe(environment === 'STORE' ? STORE_URL : WEB_URL)
        expect(url.pathname).toBe(environment === 'APP' ? '/phone' : '/handoff')
        expect([url.search, url.hash.length]).toEqual(['', 44])
        expect(ticket.qrSvg === null).toBe(environment !== 'APP')
        const tab = product.browser()
        const app = environment === 'STORE' ? 'store' : 'web'
        const { redeemTicket } = await tab.ask(app, operations.redeem, {
          ticket: url.hash.slice(1),
          verifier,
        })
        expect(redeemTicket).toMatchObject({ environment, path: landing })
        tab.accessContext = redeemTicket.accessContext
        const { viewer } = await tab.ask(
          app,
          '{ viewer { user { id } controller { id } accessSession { id } } }',
        )
        expect(viewer).toEqual({
          user: { id: scene.client.id },
          controller: { id: scene.analyst.id },
          accessSession: { id: session.accessSessionId },
        })
      }
      await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    }
  })

  it('AS8: nobody else opens an environment: not another analyst, not the client, not after the end', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    expect(await open(await newScene(product), session, 'WEB')).toBe('NOT_FOUND')
    expect(await open(scene, { ...session, accessSessionId: 'x' }, 'WEB')).toBe('NOT_FOUND')
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    expect(await open(scene, session, 'WEB')).toBe('ACCESS_SESSION_ENDED')
  })
})
