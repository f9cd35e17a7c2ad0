import { describe, expect, it } from 'vitest'
import { newActor } from './actor.ts'
import { type ActorStrategyOver, workOutActorBy } from './actor-strategies.ts'
import type { PresentedIdentity } from './graphql/context.ts'
import type { Platform } from './platform.ts'

const nobodyElse = {} as Platform
const presented = (accessContext: string | null): PresentedIdentity => ({
  origin: { app: 'WEB', ipAddress: '', userAgent: '', requestId: '' },
  cookies: {} as PresentedIdentity['cookies'],
  authorization: null,
  accessContext,
  activity: 'BACKGROUND',
  wire: 'HTTP',
  openedBy: null,
})

/** Knows whoever presents a certain text, by that text. */
const knows =
  (text: string): ActorStrategyOver =>
  () => ({
    applies: ({ accessContext }) => accessContext?.includes(text) ?? false,
    workOut: async ({ origin }) =>
      newActor({
        via: 'DEVICE',
        user: { id: text, email: '', name: '', language: null, timeZone: null },
        origin,
      }),
  })

describe('who is acting, by the strategies of the rooms', () => {
  const workOut = workOutActorBy([knows('device'), knows('token')], nobodyElse)

  it('is worked out by the one that applies', async () => {
    expect((await workOut(presented('a token')))?.user.id).toBe('token')
    expect((await workOut(presented('a device')))?.user.id).toBe('device')
  })

  it('is nobody where none applies', async () => {
    expect(await workOut(presented(null))).toBeNull()
  })

  it('is refused where two apply, whatever each would say', async () => {
    await expect(workOut(presented('a device and a token'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})

describe('an actor', () => {
  it('has nothing but what is said', () => {
    const { origin } = presented(null)
    expect(newActor({ via: 'LINK', user: null, origin })).toEqual({
      via: 'LINK',
      user: null,
      controller: null,
      device: null,
      endsAt: null,
      facts: new Map(),
      origin,
    })
  })
})
