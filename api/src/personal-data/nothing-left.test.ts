import { randomUUID } from 'node:crypto'
import { ERASED_NAME } from 'shared-schema/erased-person'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations as assistance, newScene, proven } from '../../test/harness/assistance.ts'
import {
  attendanceOperations,
  newWorkPlace,
  waitingAttendance,
} from '../../test/harness/attendances.ts'
import { confirmedErasure } from '../../test/harness/erasures.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  type PersonWithMfa,
  typeCredentials,
} from '../../test/harness/identity.ts'
import {
  administratorLine,
  fileOf,
  imported,
  memberLine,
  newAddress,
  newImporter,
} from '../../test/harness/imports.ts'
import {
  newEcosystem,
  newInvitation,
  newMembership,
  signedIn,
  type TestEcosystem,
} from '../../test/harness/people.ts'
import { peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { newStaff } from '../../test/harness/staff.ts'
import { newTeam } from '../../test/harness/team.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { verifyRecord } from '../audit/verify.ts'
import { addAdmUser } from '../partners/partner.ts'
import { systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { runErasure } from './run-erasure.ts'

const RECORD = `query ($ecosystemId: ID!) { ecosystemRecord(ecosystemId: $ecosystemId, first: 20) { edges { node {
  action actor { name } subject { name } fields { name before { standing value } after { standing value } } } } } }`

const NAME = 'Quirina Zambrano'
const EMAIL = 'quirina-zambrano@erasable.example'
const NICKNAME = 'Quiri the attendant'
const PHONE = '+34955512345'
const AGENT = 'The very own browser of Quirina'
const ADDRESS = '198.51.100.77'

/** Whatever is held of her has one of these in it. */
const NEEDLES = [NAME, EMAIL, 'quirina', NICKNAME, PHONE, AGENT, ADDRESS]

describe('PA11, AT6: of a person who did everything nothing is left, and the record stays whole', () => {
  const product = useProduct({
    ...manySends,
    ERASURE_SECONDS: '3600',
    STAFF_IDLE_SECONDS: '86400',
    STAFF_DEVICE_SECONDS: '604800',
  })
  let person: PersonWithMfa
  let ecosystem: TestEcosystem

  /** Everything that the product holds anywhere, as the needles that are found in it. */
  async function found(): Promise<string[]> {
    const tables = await product.rows<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
    )
    const left: string[] = []
    // Counts of requests stand for minutes, and no erasure waits for them to go.
    for (const { name } of tables.filter((table) => table.name !== 'rate_limits'))
      for (const needle of NEEDLES) {
        const [row] = await product.rows<{ has: boolean }>(
          `select exists (select from ${name} t where t::text ilike '%' || $1 || '%') as has`,
          [needle],
        )
        if (row?.has) left.push(`${name}: ${needle}`)
      }
    return left
  }

  beforeAll(async () => {
    const { browser: desk } = await newStaff(product)
    // Before she is there at all.
    await desk.ask('backoffice', peopleOperations.find, { email: EMAIL })
    person = await newPersonWithMfa(product, { name: NAME, email: EMAIL })
    ecosystem = await newEcosystem(product)
    const work = await newWorkPlace(product, ecosystem)
    const membershipId = await newMembership(product, ecosystem.id, person.user, 'ATTENDANT')
    await newInvitation(product, await newEcosystem(product), EMAIL)
    await work.store.ask('store', attendanceOperations.setQueueMember, {
      queueId: work.defaultQueueId,
      membershipId,
      role: 'USER',
    })
    await work.store.ask('store', attendanceOperations.changeAttendant, {
      membershipId,
      nickname: NICKNAME,
    })
    const own = await signedIn(product, person.user, 'WEB')
    own.userAgent = AGENT
    own.address = ADDRESS
    const { id } = await waitingAttendance(work)
    await own.ask('web', attendanceOperations.start, { id })
    const signedInAnew = product.browser()
    signedInAnew.userAgent = AGENT
    signedInAnew.address = ADDRESS
    await typeCredentials(signedInAnew, 'web', EMAIL)
    const code = await mfaCode(product, person.secret)
    await signedInAnew.ask('web', identity.enterCode, { code })
    await product.pass(30)
    await signedInAnew.ask('web', identity.updateProfile, { input: { language: 'ES' } })
    await product.browser().ask('web', identity.requestReset, { email: EMAIL })
    const scene = {
      ...(await newScene(product)),
      client: person.user,
      ecosystem,
    }
    const requestId = await proven(scene)
    await scene.backoffice.ask('backoffice', assistance.cancel, {
      id: requestId,
      reason: `${NAME} hung up the telephone`,
    })
    const team = await newTeam(product)
    await product.platform.inChange(systemActor('test'), (change) =>
      addAdmUser(change, {
        id: newId(),
        partnerId: team.partnerId,
        person: person.user,
        phone: PHONE,
        profile: 'SUPPORT',
      }),
    )
    const importer = await newImporter(product)
    await imported(
      product,
      importer,
      fileOf(administratorLine(randomUUID(), newAddress()), memberLine('none', EMAIL)),
    ).catch(() => undefined)
    await product.settle()
  }, 120_000)

  it('before it everything is there, in the record too', async () => {
    const places = await found()
    for (const table of [
      'users',
      'audit_events',
      'outbox_mails',
      'devices',
      'adm_users',
      'attendants',
      'sought_emails',
    ])
      expect(places.join(' ')).toContain(`${table}: `)
  })

  it('whenever its worker is killed, the next one goes on; afterwards nothing is found anywhere', async () => {
    const { id } = await confirmedErasure(product, person)
    await product.platform.clock.move(product.settings.ERASURE_SECONDS + 1)
    // The e-mail leaves before the address goes. Each worker dies at the second batch that it begins.
    let killed = 0
    for (let isDone = false; !isDone; ) {
      let batches = 0
      const dying = {
        ...product.platform,
        inChange: (...[actor, work]: Parameters<typeof product.platform.inChange>) => {
          batches += 1
          if (batches > 1) throw new Error('killed')
          return product.platform.inChange(actor, work)
        },
      } as typeof product.platform
      await runErasure(dying, id).catch(() => {
        killed += 1
      })
      if (killed === 0) await product.settle()
      const [row] = await product.rows<{ state: string }>(
        'select state from erasures where id = $1',
        [id],
      )
      isDone = row?.state === 'DONE'
    }
    await product.pass(60)
    expect(await found()).toEqual([])
  }, 120_000)

  it('every chain is whole, and it is said what was removed and when', async () => {
    const verified = await verifyRecord(product.platform.database.pool)
    expect(verified).toMatchObject({ breaks: [], broken: 0 })
    expect(verified.redacted).toBeGreaterThan(5)
    expect(verified.lastRedaction).toMatchObject({ at: expect.any(Date), actorId: null })
  })

  it('readers of the record find an erased person, values that were removed, and who removed them', async () => {
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    const { ecosystemRecord } = await store.ask('store', RECORD, { ecosystemId: ecosystem.id })
    const events = ecosystemRecord.edges.map(({ node }: { node: object }) => node)
    const text = JSON.stringify(events)
    for (const needle of NEEDLES) expect(text.toLowerCase()).not.toContain(needle.toLowerCase())
    expect(text).toContain(ERASED_NAME)
    expect(text).toContain('"REDACTED"')
    expect(events).toContainEqual(
      expect.objectContaining({ action: 'record.personRedacted', actor: null }),
    )
  })

  it('an export of the record calls them an erased person, in the words of its reader', async () => {
    const store = await signedIn(product, ecosystem.administrator, 'STORE')
    const csv = async (language: string) => {
      const query = new URLSearchParams({ format: 'csv', language, ecosystemId: ecosystem.id })
      const answer = await store.fetch(`/store/record-export?${query}`, {
        headers: { 'x-app': 'store' },
      })
      return answer.text()
    }
    expect(await csv('FR')).toContain('Personne effacée')
    expect(await csv('PT_BR')).toContain('Pessoa excluída')
    expect(await csv('EN')).not.toContain(NAME)
  })
})

describe('AT3, AT6: the database lets values be removed as a recorded redaction names them, and in no other way', () => {
  const product = useProduct()

  it('of an event that the redaction does not name, or that stands in another chain, nothing is removed', async () => {
    const person = await newPersonWithMfa(product)
    const ecosystem = await newEcosystem(product)
    await newMembership(product, ecosystem.id, person.user)
    const [event] = await product.rows<{ id: string }>(
      "select id from audit_events where action = 'user.created' and target_id = $1",
      [person.user.id],
    )
    const { personRecordActions } = await import('../audit/actions.ts')
    const redact = (events: string[], ecosystemId?: string) =>
      product.platform.inChange(systemActor('test'), async (change) => {
        change.record(personRecordActions.personRedacted, {
          targetId: person.user.id,
          ...(ecosystemId ? { ecosystemId } : {}),
          after: { events },
        })
        change.beforeCommit(() =>
          change.manager.query("select redact_audit_event($1, '{after.name}')", [event?.id]),
        )
      })
    await expect(redact([newId()])).rejects.toThrow('RECORD_IS_APPEND_ONLY')
    await expect(redact([String(event?.id)], ecosystem.id)).rejects.toThrow('RECORD_IS_APPEND_ONLY')
    await redact([String(event?.id)])
    const [row] = await product.rows<{ disclosed: Record<string, unknown> }>(
      'select disclosed from audit_events where id = $1',
      [event?.id],
    )
    expect(row?.disclosed).toMatchObject({ 'after.name': null, 'after.email': expect.any(Array) })
  })
})
