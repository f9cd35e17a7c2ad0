import { describe, expect } from 'vitest'
import { blockUser } from '../src/identity/users.ts'
import { systemActor } from '../src/platform/actor.ts'
import {
  challenge,
  inSession,
  newKey,
  newScene,
  operations,
  type Scene,
  started,
  waiting,
} from './harness/assistance.ts'
import { codeOf, identity } from './harness/identity.ts'
import { signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { hands, race, roundsOf } from './harness/races.ts'
import { useSecondProcess } from './harness/second-process.ts'
import { manySends } from './harness/test-settings.ts'

const product = useProduct(manySends)
const second = useSecondProcess(product)

const rounds = (title: string, round: () => Promise<void>) => roundsOf(() => product, title, round)

const blocked = (userId: string) =>
  product.platform.inChange(systemActor('test'), (change) => blockUser(change, { id: userId }))
const running = ({ client }: Scene) =>
  product.rows('select 1 from access_sessions where subject_id = $1 and ended_at is null', [
    client.id,
  ])
const open = ({ client }: Scene) =>
  product.rows('select 1 from assistance_requests where client_id = $1 and closed_at is null', [
    client.id,
  ])

describe('AS13: a right that is taken away while something is being opened on it', () => {
  rounds('blocking the analyst leaves no way into an environment', async () => {
    const scene = await newScene(product)
    const { accessSessionId } = await inSession(scene)
    const way = { id: accessSessionId, environment: 'STORE', challenge }
    const browsers = await hands(scene.backoffice, second, 4)
    await race<unknown>([
      () => blocked(scene.analyst.id),
      ...browsers.map((browser) => () => browser.send('backoffice', operations.open, way)),
    ])
    expect(await running(scene)).toHaveLength(0)
    const denied = await scene.backoffice.refusal('backoffice', operations.open, way)
    expect(denied).toBe('UNAUTHENTICATED')
  })

  /** What takes a right away at the same instant as the entry that opens the session. */
  const takenAway: Record<string, (scene: Scene) => Promise<() => Promise<unknown>>> = {
    'the analyst signs out everywhere': async ({ backoffice }) => {
      const [, elsewhere] = await hands(backoffice, second, 2)
      return async () => elsewhere?.send('backoffice', identity.signOutAll)
    },
    'the analyst is blocked':
      async ({ analyst }) =>
      () =>
        blocked(analyst.id),
    'the client is blocked':
      async ({ client }) =>
      () =>
        blocked(client.id),
    'the client is blocked in the ecosystem': async ({ client, ecosystem }) => {
      const administrator = await signedIn(product, ecosystem.administrator, 'STORE')
      const [member] = await product.rows<{ id: string }>(
        'select id from memberships where user_id = $1',
        [client.id],
      )
      const block = `mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { status } }`
      return () => administrator.ask('store', block, { id: member?.id })
    },
  }
  for (const [what, prepare] of Object.entries(takenAway))
    rounds(`no session is left when ${what} at the second entry`, async () => {
      const scene = await newScene(product, { role: 'USER' })
      const { id, code, token } = await waiting(scene)
      await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
      const takeAway = await prepare(scene)
      const [client] = await hands(scene.clientBrowser, second, 1)
      await race<unknown>([
        takeAway,
        async () => client?.send('web', operations.enterAsClient, { token, code }),
      ])
      expect(await running(scene)).toHaveLength(0)
    })

  rounds('no request is left when the analyst is blocked at its start', async () => {
    const scene = await newScene(product)
    const wish = { email: scene.client.email, ecosystemId: scene.ecosystem.id, key: newKey() }
    const [analyst] = await hands(scene.backoffice, second, 1)
    await race<unknown>([
      () => blocked(scene.analyst.id),
      async () => analyst?.send('backoffice', operations.start, wish),
    ])
    expect(await open(scene)).toHaveLength(0)
  })

  rounds('no request is left on a device that is signed out as it takes it over', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    await scene.backoffice.ask('backoffice', operations.sendAnalystCode, { id })
    await product.settle()
    const code = product.mailbox.codeTo(scene.analyst.email)
    const other = await signedIn(product, scene.analyst, 'BACKOFFICE')
    const [here, there] = await hands(other, second, 2)
    const [, entered] = await race([
      async () => there?.send('backoffice', identity.signOut),
      async () => here?.send('backoffice', operations.enterAnalystCode, { id, code }),
    ])
    const taken = entered && codeOf(entered) === undefined
    expect(await open(scene)).toHaveLength(taken ? 0 : 1)
  })
})
