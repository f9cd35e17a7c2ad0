import { describe, expect, it } from 'vitest'
import {
  inSession,
  newScene,
  operations,
  type Scene,
  waiting,
} from '../../test/harness/assistance.ts'
import type { Subscription } from '../../test/harness/browser.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const FOLLOW = `subscription ($id: ID!) { assistanceRequestChanged(id: $id) { state ecosystem { name plan modules }
  accessSession { ecosystemName environments connections { environment endedAt } } } }`

describe('AS13: the analyst’s window, opened before the session, follows what the session changes with', () => {
  // So seldom by itself that only a change can be what is heard.
  const product = useProduct({
    ...manySends,
    COUNTDOWN_PUSH_SECONDS: '60',
  })

  async function followedFromTheStart(scene: Scene): Promise<Subscription> {
    const mail = await waiting(scene)
    const live = scene.backoffice.subscribe('backoffice', FOLLOW, { id: mail.id })
    await live.next()
    const { clientBrowser, backoffice } = scene
    await clientBrowser.ask('web', operations.enterAsClient, { token: mail.token, code: mail.code })
    await backoffice.ask('backoffice', operations.enterAsAnalyst, { id: mail.id, code: mail.code })
    await live.until((data) => data.assistanceRequestChanged.accessSession !== null)
    return live
  }

  const changeEcosystem = (id: string, set: string, action: string) =>
    product.platform.inChange(systemActor('test'), async (change) => {
      await change.manager.query(`update ecosystems set ${set} where id = $1`, [id])
      change.record(testAction(action, 'ecosystem'), { targetId: id, ecosystemId: id })
    })

  /** Waits for what fits, and gives the milliseconds that it took to be heard. */
  async function heardWithin(
    live: Subscription,
    fits: (request: {
      ecosystem: { name: string }
      accessSession: { environments: string[] }
    }) => boolean,
    act: () => Promise<unknown>,
  ): Promise<void> {
    const heard = live.until((data) => fits(data.assistanceRequestChanged))
    await act()
    const done = performance.now()
    await heard
    expect(performance.now() - done).toBeLessThan(1000)
  }

  it('another plan and other modules are heard within a second', async () => {
    const scene = await newScene(product)
    const live = await followedFromTheStart(scene)
    const { id } = scene.ecosystem
    await heardWithin(
      live,
      ({ accessSession }) => !accessSession.environments.includes('RCM'),
      () => changeEcosystem(id, "modules = '{}'", 'ecosystem.modulesChanged'),
    )
    await heardWithin(
      live,
      ({ accessSession }) => accessSession.environments.includes('RCM'),
      () => changeEcosystem(id, "modules = '{RCM}'", 'ecosystem.modulesChanged'),
    )
    await heardWithin(
      live,
      ({ accessSession }) => !accessSession.environments.includes('RCM'),
      () => changeEcosystem(id, "plan = 'PLUS'", 'ecosystem.planChanged'),
    )
  })

  it('another name of the ecosystem is heard, and what takes the client’s place away', async () => {
    const scene = await newScene(product, { role: 'USER' })
    const live = await followedFromTheStart(scene)
    const own = await signedIn(product, scene.ecosystem.administrator, 'STORE')
    await heardWithin(
      live,
      ({ ecosystem }) => ecosystem.name === 'Another name',
      () =>
        own.ask(
          'store',
          'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Another name" }) { name } }',
          { id: scene.ecosystem.id },
        ),
    )
    const [membership] = await product.rows<{ id: string }>(
      'select id from memberships where ecosystem_id = $1 and user_id = $2',
      [scene.ecosystem.id, scene.client.id],
    )
    const over = live.until((data) => data.assistanceRequestChanged.state !== 'IN_SESSION')
    await own.ask(
      'store',
      'mutation ($id: ID!) { blockMember(input: { membershipId: $id }) { id } }',
      { id: membership?.id },
    )
    await over
  })

  it('a window opened within the session hears the same', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const live = scene.backoffice.subscribe('backoffice', FOLLOW, { id: session.id })
    await live.next()
    await heardWithin(
      live,
      ({ accessSession }) => !accessSession.environments.includes('RCM'),
      () => changeEcosystem(scene.ecosystem.id, "modules = '{}'", 'ecosystem.modulesChanged'),
    )
  })
})
