import { describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import { connectDatabase, migrate } from '../src/platform/database/database.ts'
import { houseOf } from '../src/platform/house.ts'
import { rooms } from '../src/rooms.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { freshDatabase, useProduct } from './harness/product.ts'
import { recordedEvents } from './harness/recorded.ts'
import { heard, trialRoom } from './harness/trial-room.ts'

const SET =
  'mutation ($text: String!, $seconds: Int!) { setReminder(text: $text, seconds: $seconds) { id text toldAt } }'
const MINE = 'query { myReminders { text toldAt } }'
const LIVE = 'subscription { myRemindersChanged { text toldAt } }'

describe('a room that only its manifest brings', () => {
  const house = houseOf([...rooms, trialRoom])
  const databaseOfTheHouse = async (): Promise<string> => {
    const url = await freshDatabase()
    const database = await connectDatabase({
      url,
      connections: 2,
      patienceSeconds: 10,
      entities: [],
      migrations: house.migrations,
      onLostConnection: (error) => {
        throw error
      },
    })
    await migrate(database)
    await database.close()
    return url
  }
  const product = useProduct(async () => ({ DATABASE_URL: await databaseOfTheHouse() }), { house })

  it('answers, pushes, records, mails and meets its deadline, for its owner alone', async () => {
    const [owner, other] = [await newPerson(product), await newPerson(product)]
    const web = await signedIn(product, owner, 'WEB')
    const live = web.subscribe('web', LIVE)
    expect(await live.next()).toEqual({ myRemindersChanged: [] })
    const { setReminder } = await web.ask('web', SET, { text: 'Call the clinic', seconds: 60 })
    expect(setReminder).toMatchObject({ text: 'Call the clinic', toldAt: null })
    await live.until(({ myRemindersChanged }) => myRemindersChanged.length === 1)
    await product.pass(59)
    expect((await web.ask('web', MINE)).myReminders).toMatchObject([{ toldAt: null }])
    await product.pass(1)
    await live.until(({ myRemindersChanged }) => myRemindersChanged[0]?.toldAt)
    const others = await signedIn(product, other, 'WEB')
    expect(await others.ask('web', MINE)).toEqual({ myReminders: [] })
    expect(await product.browser().refusal('web', MINE)).toBe('UNAUTHENTICATED')
    await product.settle()
    const mailed = product.mailbox.mails.filter(({ to }) => to === owner.email)
    expect(mailed.map(({ subject }) => subject)).toContain('Reminder: Call the clinic')
    expect(mailed.at(-1)?.text).toContain('You asked to be reminded of it.')
    const events = await recordedEvents(product, 'target_id = $1', [setReminder.id])
    expect(events.map(({ action }) => action)).toEqual(['reminder.set', 'reminder.told'])
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
  })

  it('shows who acts in a way of its own, with permissions of its own', async () => {
    const owner = await signedIn(product, await newPerson(product), 'WEB')
    const { id } = (await owner.ask('web', SET, { text: 'Water', seconds: 600 })).setReminder
    const asked = 'query { viewer { permissions } }'
    expect((await owner.ask('web', asked)).viewer.permissions).toEqual(
      expect.arrayContaining(['reminders.read', 'reminders.set']),
    )
    const holder = product.browser()
    holder.authorization = `Reminder ${id}`
    expect((await holder.ask('web', MINE)).myReminders).toMatchObject([{ text: 'Water' }])
    expect(await holder.refusal('web', SET, { text: 'Mine', seconds: 60 })).toBe('FORBIDDEN')
    const live = holder.subscribe('web', LIVE)
    expect(await live.next()).toMatchObject({ myRemindersChanged: [{ text: 'Water' }] })
    holder.authorization = 'Reminder of-nobody'
    expect(await holder.refusal('web', MINE)).toBe('UNAUTHENTICATED')
    owner.authorization = `Reminder ${id}`
    expect(await owner.refusal('web', MINE), 'two ways at once').toBe('BAD_USER_INPUT')
  })

  it('hears of every action, whichever room records it', async () => {
    heard.length = 0
    const web = await signedIn(product, await newPerson(product), 'WEB')
    await web.ask('web', SET, { text: 'Heard', seconds: 600 })
    expect(heard).toEqual(['user.created', 'device.signedIn', 'reminder.set'])
  })

  it('is named in the record’s words, and its table is guarded as every other', async () => {
    const web = await signedIn(product, await newPerson(product), 'WEB')
    const asked = 'query { recordedActions { action label(language: ES) } }'
    expect((await web.ask('web', asked)).recordedActions).toContainEqual({
      action: 'reminder.told',
      label: 'Recordatorio enviado',
    })
    const { id } = (await web.ask('web', SET, { text: 'Never', seconds: 600 })).setReminder
    await expect(product.rows('delete from reminders where id = $1', [id])).rejects.toThrow(/audit/)
  })
})
