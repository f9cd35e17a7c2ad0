import { beforeEach, describe, expect, it } from 'vitest'
import { entered, inSession, newScene, proven } from '../../test/harness/assistance.ts'
import {
  attendanceOperations,
  newApiChannel,
  newWorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import { codeOf, subjectsTo } from '../../test/harness/identity.ts'
import {
  newEcosystem,
  newInvitation,
  newMembership,
  newPerson,
  signedIn,
} from '../../test/harness/people.ts'
import {
  brought,
  newOperator,
  operatorOperations,
  type TestOperator,
  WHY,
} from '../../test/harness/platform-ecosystems.ts'
import { useProduct } from '../../test/harness/product.ts'
import { race } from '../../test/harness/races.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  accepted,
  active,
  asAdministrator,
  asSuccessor,
  by,
  freshCode,
  invited,
  newHeirs,
  operations,
  standing,
  validated,
} from '../../test/harness/succession.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const PLACES = `{ viewer { memberships { environments permissions
  ecosystem { situation situationSince situationReason } } } }`
const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Another" }) { name } }'
const MEMBERS = 'query ($id: ID!) { members(ecosystemId: $id) { totalCount } }'
const RECORD =
  'query ($id: ID!) { ecosystemRecord(ecosystemId: $id) { edges { node { action } } } }'
const CLIENT =
  'query ($email: String!) { findClient(email: $email) { ecosystems { environments } } }'
const ACCEPT = 'mutation ($id: ID!) { acceptMemberInvitation(input: { invitationId: $id }) }'

describe('PA3: an operator suspends, closes and opens an ecosystem', () => {
  const product = useProduct(manySends)
  let operator: TestOperator

  // Days pass in some of the tests, after which an operator signs in again.
  beforeEach(async () => {
    operator = await newOperator(product)
  })

  const refused = (ecosystemId: string, situation: string, reason?: string) =>
    operator.browser.refusal('backoffice', operatorOperations.situation, {
      input: { ecosystemId, situation, reason },
    })

  it.each(['SUSPENDED', 'CLOSED'] as const)(
    '%s: its administrator still sees why, the members and the record, and changes nothing',
    async (situation) => {
      const { id, administrator } = await newEcosystem(product)
      const store = await signedIn(product, administrator, 'STORE')
      await brought(operator, id, situation)
      const [place] = (await store.ask('store', PLACES)).viewer.memberships
      expect(place).toMatchObject({
        environments: [],
        ecosystem: { situation, situationReason: WHY, situationSince: expect.any(String) },
      })
      expect(place.permissions).not.toContain('members.manage')
      expect((await store.ask('store', MEMBERS, { id })).members.totalCount).toBe(1)
      expect((await store.ask('store', RECORD, { id })).ecosystemRecord.edges[0].node.action).toBe(
        situation === 'CLOSED' ? 'ecosystem.closed' : 'ecosystem.suspended',
      )
      expect(await store.refusal('store', RENAME, { id })).toBe('ECOSYSTEM_NOT_OPEN')
      await brought(operator, id, 'OPEN')
      await store.ask('store', RENAME, { id })
    },
  )

  it('a member still signs in, and sees that it is suspended, not why', async () => {
    const { id } = await newEcosystem(product)
    const member = await newPerson(product)
    await newMembership(product, id, member)
    await brought(operator, id, 'SUSPENDED')
    const web = await signedIn(product, member, 'WEB')
    expect((await web.ask('web', PLACES)).viewer.memberships).toEqual([
      expect.objectContaining({
        environments: [],
        ecosystem: expect.objectContaining({ situation: 'SUSPENDED', situationReason: null }),
      }),
    ])
  })

  it('AS13: sessions end, and open subscriptions close, within a second', async () => {
    const scene = await newScene(product, { role: 'ADMINISTRATOR' })
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const own = await signedIn(product, scene.ecosystem.administrator, 'WEB')
    const { id } = scene.ecosystem
    const controlled = tab.subscribe('store', 'subscription { accessSessionChanged { id } }')
    const attendances = own.subscribe('web', attendanceOperations.listChanged, {
      ecosystemId: id,
      list: 'NEW',
    })
    const viewer = own.subscribe(
      'web',
      'subscription { viewerChanged { memberships { ecosystem { situation } } } }',
    )
    await Promise.all([controlled.next(), attendances.next(), viewer.next()])
    const began = performance.now()
    await brought(operator, id, 'SUSPENDED')
    expect(await tab.refusal('store', PLACES)).toBe('ACCESS_SESSION_ENDED')
    expect(await controlled.closeCode()).toBe(4403)
    expect(await attendances.closeCode()).toBe(4403)
    await viewer.until(
      ({ viewerChanged }) => viewerChanged.memberships[0].ecosystem.situation === 'SUSPENDED',
    )
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('no session begins in it, and the analyst sees that nothing is open there', async () => {
    const scene = await newScene(product, { role: 'ADMINISTRATOR' })
    await proven(scene)
    await brought(operator, scene.ecosystem.id, 'SUSPENDED')
    const { findClient } = await scene.backoffice.ask('backoffice', CLIENT, {
      email: scene.client.email,
    })
    expect(findClient.ecosystems[0].environments).toEqual([])
    await expect(inSession(scene)).rejects.toThrow()
    const sessions = await product.rows('select 1 from access_sessions where ecosystem_id = $1', [
      scene.ecosystem.id,
    ])
    expect(sessions).toEqual([])
  })

  it('a suspended one receives and sends nothing; a closed one does not receive either', async () => {
    const place = await newWorkPlace(product)
    const { ecosystem, administrator } = place
    const api = await newApiChannel(place)
    const { id, contact } = await waitingAttendance(place)
    await administrator.ask('web', attendanceOperations.start, { id })
    const reply = { id, body: 'We look into it', key: 'the-reply-to-the-contact' }
    await brought(operator, ecosystem.id, 'SUSPENDED')
    expect(await administrator.refusal('web', attendanceOperations.reply, reply)).toBe(
      'ECOSYSTEM_NOT_OPEN',
    )
    await contact.write('Is nobody there?')
    await brought(operator, ecosystem.id, 'CLOSED')
    await expect(contact.write('Still nobody?')).rejects.toThrow('NOT_FOUND')
    expect(api).toBeDefined()
    await brought(operator, ecosystem.id, 'OPEN')
    await contact.write('And now?')
    await administrator.ask('web', attendanceOperations.reply, reply)
  })

  it('an invitation waits: it is accepted once the ecosystem is open again', async () => {
    const ecosystem = await newEcosystem(product)
    const guest = await newPerson(product)
    const id = await newInvitation(product, ecosystem, guest.email)
    const web = await signedIn(product, guest, 'WEB')
    await brought(operator, ecosystem.id, 'SUSPENDED')
    expect(await web.refusal('web', ACCEPT, { id })).toBe('ECOSYSTEM_NOT_OPEN')
    await brought(operator, ecosystem.id, 'OPEN')
    await web.ask('web', ACCEPT, { id })
  })

  it('SU18: a succession leads nowhere meanwhile, and whoever says no is heard', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await brought(operator, heirs.ecosystem.id, 'SUSPENDED')
    await expect(
      asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' }),
    ).rejects.toThrow('ECOSYSTEM_NOT_OPEN')
    await asSuccessor(heirs, operations.resign, { id })
    expect((await standing(heirs))?.state).toBe('DECLINED_BY_SUCCESSOR')
    const others = await newHeirs(product)
    await brought(operator, others.ecosystem.id, 'CLOSED')
    await expect(invited(others)).rejects.toThrow('ECOSYSTEM_NOT_OPEN')
  })

  it('SU18: what each side may do follows at once, on open pages too, and no code is used up in vain', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    const page = heirs.web.subscribe(
      'web',
      'subscription { mySuccessionsChanged { allowedActions } }',
    )
    const shows = (actions: readonly string[]) =>
      page.until(
        ({ mySuccessionsChanged: [mine] }) =>
          [...mine.allowedActions].sort().join() === actions.join(),
      )
    await shows(['CLAIM', 'RESIGN'])
    await brought(operator, heirs.ecosystem.id, 'SUSPENDED')
    await shows(['RESIGN'])
    const { succession } = await heirs.store.ask('store', operations.succession, {
      ecosystemId: heirs.ecosystem.id,
    })
    expect(succession.allowedActions).toEqual(['REMOVE'])
    const code = await freshCode(product, heirs.administrator)
    const start = { id, code, fate: 'KEEP_AS_USER' }
    expect(await heirs.store.refusal('store', operations.startHandover, start)).toBe(
      'ECOSYSTEM_NOT_OPEN',
    )
    await brought(operator, heirs.ecosystem.id, 'OPEN')
    await shows(['CLAIM', 'RESIGN'])
    await heirs.store.ask('store', operations.startHandover, start)
  })

  it('SU7: an activation link waits: it is good again once the ecosystem is open', async () => {
    const heirs = await newHeirs(product)
    const { token } = await accepted(heirs)
    await brought(operator, heirs.ecosystem.id, 'SUSPENDED')
    const browser = product.browser()
    expect(await browser.refusal('web', operations.activate, { token })).toBe('ECOSYSTEM_NOT_OPEN')
    await brought(operator, heirs.ecosystem.id, 'OPEN')
    await browser.ask('web', operations.activate, { token })
    expect((await standing(heirs))?.state).toBe('ACTIVE')
  })

  it('SU11: whoever may confirm is asked once the ecosystem is open again', async () => {
    const heirs = await newHeirs(product)
    const id = await active(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    await brought(operator, heirs.ecosystem.id, 'SUSPENDED')
    await product.pass(86_401)
    await product.settle()
    expect((await standing(heirs))?.state).toBe('AWAITING_CONFIRMATION')
    const asked = () =>
      subjectsTo(product, heirs.successor.user).filter((subject) =>
        subject.startsWith('Confirm that you take over'),
      )
    expect(asked()).toEqual([])
    // A day has passed, so that the operator signs in again.
    await brought(await newOperator(product), heirs.ecosystem.id, 'OPEN')
    await product.settle()
    expect(asked()).toHaveLength(1)
    expect(product.mailbox.lastTo(heirs.successor.user.email).text).toContain('6 days')
  })

  it('SU20: suspended while a hand-over is confirmed, one comes before the other', async () => {
    const heirs = await newHeirs(product)
    const { id, heirs: present } = await validated(heirs, 'KEEP_AS_USER')
    const confirm = await by(product, present.successor, present.web, operations.confirm, { id })
    // A day has passed, so that the operator signs in again.
    const today = await newOperator(product)
    const [confirmed] = await race([
      confirm,
      () => brought(today, heirs.ecosystem.id, 'SUSPENDED').then(() => null),
    ])
    const state = (await standing(heirs))?.state
    const code = confirmed ? codeOf(confirmed) : undefined
    expect([
      [undefined, 'COMPLETED'],
      ['ECOSYSTEM_NOT_OPEN', 'AWAITING_CONFIRMATION'],
    ]).toContainEqual([code, state])
    const administrators = await product.rows(
      "select 1 from memberships where ecosystem_id = $1 and role = 'ADMINISTRATOR' and removed_at is null",
      [heirs.ecosystem.id],
    )
    expect(administrators).toHaveLength(1)
  })

  it('AT1: on the record once with the reason, and told to the administrator', async () => {
    const { id, name, administrator } = await newEcosystem(product)
    const twice = await race([1, 2].map(() => () => brought(operator, id, 'SUSPENDED')))
    expect(twice.map((ecosystem) => ecosystem.situation)).toEqual(['SUSPENDED', 'SUSPENDED'])
    const events = await recordedEvents(
      product,
      "target_id = $1 and action = 'ecosystem.suspended'",
      [id],
    )
    expect(events).toEqual([
      expect.objectContaining({
        actorId: operator.user.id,
        before: { ecosystemSituation: 'OPEN' },
        after: { ecosystemSituation: 'SUSPENDED', reason: WHY },
      }),
    ])
    await brought(operator, id, 'CLOSED')
    await brought(operator, id, 'OPEN')
    await product.settle()
    expect(subjectsTo(product, administrator)).toEqual([
      `${name} is suspended`,
      `${name} is closed`,
      `${name} is open again`,
    ])
    expect(
      product.mailbox.mails.find(({ subject }) => subject === `${name} is suspended`)?.text,
    ).toContain(WHY)
  })

  it('with a reason, and only into a situation that can follow', async () => {
    const { id } = await newEcosystem(product)
    expect(await refused(id, 'SUSPENDED')).toBe('REASON_REQUIRED')
    expect(await refused(id, 'SUSPENDED', 'late')).toBe('REASON_TOO_SHORT')
    expect(await refused(id, 'CLOSED', '..................')).toBe('REASON_FILLER')
    expect(await refused(id, 'CLOSED', 'because '.repeat(100))).toBe('REASON_TOO_LONG')
    await brought(operator, id, 'CLOSED')
    expect(await refused(id, 'SUSPENDED', WHY)).toBe('ECOSYSTEM_SITUATION')
    expect(await refused('01900000-0000-7000-8000-000000000000', 'CLOSED', WHY)).toBe('NOT_FOUND')
  })
})
