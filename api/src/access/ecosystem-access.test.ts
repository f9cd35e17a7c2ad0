import { describe, expect, it } from 'vitest'
import { entered, inSession, newScene, operations } from '../../test/harness/assistance.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const ACCESS = `subscription ($id: ID!) { ecosystemAccessChanged(ecosystemId: $id) {
  kind controllerName subjectName isOwn endsAt environments } }`

describe('who has access to an ecosystem now', () => {
  const product = useProduct(manySends)

  it('AS6: its administrator sees each session from its beginning to its end, live', async () => {
    const scene = await newScene(product)
    const store = await signedIn(product, scene.client, 'STORE')
    const access = store.subscribe('store', ACCESS, { id: scene.ecosystem.id })
    expect((await access.next()).ecosystemAccessChanged).toEqual([])
    const session = await inSession(scene)
    const running = await access.until((data) => data.ecosystemAccessChanged.length === 1)
    expect(running.ecosystemAccessChanged[0]).toMatchObject({
      kind: 'ASSISTANCE',
      controllerName: scene.analyst.name,
      subjectName: scene.client.name,
      isOwn: true,
      environments: [],
    })
    await entered(scene, session, 'STORE')
    await access.until((data) => data.ecosystemAccessChanged[0]?.environments.join() === 'STORE')
    await store.ask('store', operations.endAsClient, { id: session.id })
    await access.until((data) => data.ecosystemAccessChanged.length === 0)
  })

  it('AS6: a session as another member is seen and is not the administrator’s to end', async () => {
    const scene = await newScene(product, { role: 'USER' })
    const store = await signedIn(product, scene.ecosystem.administrator, 'STORE')
    const session = await inSession(scene)
    const access = store.subscribe('store', ACCESS, { id: scene.ecosystem.id })
    const { ecosystemAccessChanged } = await access.next()
    expect(ecosystemAccessChanged).toMatchObject([{ subjectName: scene.client.name, isOwn: false }])
    expect(await store.refusal('store', operations.endAsClient, { id: session.id })).toBe(
      'NOT_FOUND',
    )
    await product.pass(300)
    await access.until((data) => data.ecosystemAccessChanged.length === 0)
  })
})
