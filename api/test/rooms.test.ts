import { linkPages } from 'shared-schema/enums'
import { fileRoutes } from 'shared-schema/file-routes'
import { describe, expect, it } from 'vitest'
import { filePurposes } from '../src/files/file-purpose.ts'
import { house } from '../src/house.ts'
import { waitingBehind } from '../src/identity/fresh-links.ts'
import { defineDeadlines } from '../src/platform/deadlines.ts'
import { houseOf, RoomsDisagree } from '../src/platform/house.ts'
import { mailDeadlines } from '../src/platform/mail/mail-deadlines.ts'
import { type Room, whenDue } from '../src/platform/room.ts'
import { defineStrategies, strategyFor } from '../src/platform/strategies.ts'
import { topicOfEach } from '../src/platform/topics.ts'
import { rooms } from '../src/rooms.ts'
import { testAction } from './harness/test-actions.ts'

const nothing = async (): Promise<void> => undefined
const { timer } = defineDeadlines(['timer'])
const place = defineStrategies<string>('a place')

describe('the rooms, joined', () => {
  it('bring what one room has, in the order of the rooms', () => {
    const one: Room = { name: 'one', strategies: [strategyFor(place, 'first', 'of one')] }
    const addedAnswers = { 'Mutation.act': ['FROZEN_BY_HANDOVER'] } as const
    const other: Room = {
      name: 'other',
      addedAnswers,
      deadlines: [whenDue(timer, nothing)],
      strategies: [strategyFor(place, 'second', 'of other')],
    }
    const { deadlineKinds, strategies, addedAnswers: joined } = houseOf([one, other])
    expect(joined).toEqual([addedAnswers])
    expect(deadlineKinds.map(({ name }) => name)).toEqual([
      'codeMail',
      'mail',
      'bulkMail',
      'housekeeping',
      'timer',
    ])
    expect([...strategies(place)]).toEqual([
      ['first', 'of one'],
      ['second', 'of other'],
    ])
    expect([...strategies(defineStrategies<string>('another place'))]).toEqual([])
  })

  const leftovers = [{ table: 'outdated', since: 'at', seconds: () => 0 }]
  const permissions = { defines: { act: { name: 'things.act', meaning: 'Act.' } } }
  const twice: Record<string, Omit<Room, 'name'>> = {
    permission: { permissions },
    action: { actions: [{ happened: testAction('thing.happened') }] },
    'kind of deadlines': { deadlines: [whenDue(timer, nothing)] },
    topic: { topics: { thing: topicOfEach('thing') } },
    'public limit': { publicLimits: { longest: () => 1 } },
    'table of leftovers': { leftovers },
    strategy: { strategies: [strategyFor(place, 'first', 'of it')] },
  }
  it.each(Object.keys(twice))('do not start where two bring the same %s', (what) => {
    const two = () => houseOf(['one', 'other'].map((name) => ({ name, ...twice[what] })))
    expect(two).toThrow(RoomsDisagree)
    expect(two).toThrow(`the ${what} `)
    expect(two).toThrow('one, other')
  })

  it('do not start where a room brings a kind of deadlines that a mechanism has', () => {
    const bold: Room = { name: 'bold', deadlines: [whenDue(mailDeadlines.mail, nothing)] }
    expect(() => houseOf([bold])).toThrow('the mechanisms, bold')
  })

  it('are named as their folders', async () => {
    for (const room of rooms) {
      const file = room.name === 'platform' ? 'ground-floor' : 'room'
      const module = (await import(`../src/${room.name}/${file}.ts`)) as Record<string, unknown>
      expect(Object.values(module)).toContain(room)
    }
  })

  it('take and give files by the routes that the servers of the apps hand on, and by no other', () => {
    const served = [...house.strategies(filePurposes)].map(([name, { uploadedIn, readIn }]) => [
      name,
      { uploadedIn, readIn },
    ])
    expect(Object.fromEntries(served)).toEqual(fileRoutes)
  })

  it('say of every page that needs a link what waits behind it', () => {
    expect([...house.strategies(waitingBehind).keys()].sort()).toEqual([...linkPages].sort())
  })
})
