import { describe, expect, it } from 'vitest'
import { entered, inSession, newScene, operations } from '../../test/harness/assistance.ts'
import { brokenInvariants } from '../../test/harness/invariants.ts'
import { signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { writeDueLooks } from '../access/looks.ts'

const LOOK = 'query ($id: ID!) { ecosystem(id: $id) { name } }'
const MEMBERS =
  'query ($id: ID!) { members(ecosystemId: $id, first: 20) { edges { node { id } } } }'
const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }'
const LOOKED_AT = 'lookedAt { action times targets label(language: EN) }'

describe('AT9, AS12: what was looked at in an assistance is told beside its changes', () => {
  const product = useProduct()

  it('in the summary, to the analyst and in past assistance; never among the changes, nor counted with them', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const { id } = scene.ecosystem
    const tab = await entered(scene, session, 'STORE')
    await tab.ask('store', LOOK, { id })
    await product.pass(61)
    await writeDueLooks(product.platform)
    await tab.ask('store', RENAME, { id })
    // On the record already, and still gathered: the summary tells of both, each page once.
    await tab.ask('store', LOOK, { id })
    await tab.ask('store', MEMBERS, { id })
    await scene.backoffice.ask('backoffice', operations.end, { id: session.id })
    await product.settle()
    await writeDueLooks(product.platform)
    const { text } = product.mailbox.lastTo(scene.client.email)
    expect(text).toContain('Ecosystem renamed')
    const [, lookedAt = ''] = text.split('What was looked at:')
    expect(lookedAt.match(/Looked at/g)).toHaveLength(2)
    expect(lookedAt).toMatch(/details of the ecosystem\n- .*Looked at the members\n/)

    const looks = [
      {
        action: 'lookedAt.ecosystem',
        times: 2,
        targets: 1,
        label: 'Looked at the details of the ecosystem',
      },
      { action: 'lookedAt.members', times: 1, targets: 1, label: 'Looked at the members' },
    ]
    const told = { lookedAt: looks, changes: [{ action: 'ecosystem.renamed' }] }
    const { assistanceRequest } = await scene.backoffice.ask(
      'backoffice',
      `query ($id: ID!) { assistanceRequest(id: $id) { ${LOOKED_AT} changes { action } } }`,
      { id: session.id },
    )
    expect(assistanceRequest).toEqual(told)
    const client = await signedIn(product, scene.client, 'WEB')
    const { pastAssistance } = await client.ask(
      'web',
      `{ pastAssistance(first: 5) { edges { node { ${LOOKED_AT} changeCount changes { action } } } } }`,
    )
    expect(pastAssistance.edges).toEqual([{ node: { ...told, changeCount: 1 } }])
    const { clientAssistance } = await client.ask(
      'web',
      `query ($token: String) { clientAssistance(token: $token) { ${LOOKED_AT} changes { action } } }`,
      { token: session.token },
    )
    expect(clientAssistance).toEqual(told)
    expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
  })
})
