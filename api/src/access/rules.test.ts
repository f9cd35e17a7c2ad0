import fc from 'fast-check'
import { apps, type Environment, endings, environments } from 'shared-schema/enums'
import { describe, expect, it } from 'vitest'
import { ENTRY_PAGE } from '../platform/http/security-headers.ts'
import { accessContextText, readAccessContext } from './access-context.ts'
import { doorways, entersThrough, landingPath, standingOf } from './rules.ts'

const instant = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
})
const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)

describe('where an access session stands', () => {
  it('AS6: it runs to the last millisecond before its end, and never at or after it', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.nat(1e9),
        (endsAt, shift, more) => {
          const signInEndsAt = later(endsAt, more)
          const standing = standingOf(
            { endsAt, signInEndsAt, endedAt: null, endedBy: null },
            later(endsAt, shift),
          )
          expect(standing).toEqual(
            shift < 0 ? { state: 'RUNNING' } : { state: 'ENDED', at: endsAt, by: 'TIME' },
          )
        },
      ),
    )
  })

  it("AS13: it is over with the controller's sign-in, where that ends before it", () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        (signInEndsAt, shift, more) => {
          const standing = standingOf(
            { endsAt: later(signInEndsAt, more), signInEndsAt, endedAt: null, endedBy: null },
            later(signInEndsAt, shift),
          )
          expect(standing).toEqual(
            shift < 0 ? { state: 'RUNNING' } : { state: 'ENDED', at: signInEndsAt, by: 'REVOKED' },
          )
        },
      ),
    )
  })

  it('AS6: an end that is written stands, whatever the clock says', () => {
    fc.assert(
      fc.property(
        instant,
        instant,
        instant,
        instant,
        fc.constantFrom(...endings),
        (endsAt, signInEndsAt, endedAt, now, endedBy) => {
          expect(standingOf({ endsAt, signInEndsAt, endedAt, endedBy }, now)).toEqual({
            state: 'ENDED',
            at: endedAt,
            by: endedBy,
          })
        },
      ),
    )
  })
})

describe('ways into an environment', () => {
  it('G7: a ticket is redeemed at the one page that may be opened by the backoffice', () => {
    for (const { kind, page } of Object.values(doorways))
      expect(page === ENTRY_PAGE).toBe(kind === 'TICKET')
  })

  it('AS8: each environment has its app, its page and where a person lands', () => {
    const table = environments.map((environment) => {
      const { app, page, kind } = doorways[environment]
      return [
        environment,
        `${app} ${page} ${kind}`,
        landingPath(environment, 'ADMINISTRATOR'),
        landingPath(environment, 'USER'),
      ]
    })
    expect(table).toEqual([
      ['STORE', 'STORE /handoff TICKET', '/', '/'],
      ['WEB', 'WEB /handoff TICKET', '/', '/my-ecosystem'],
      ['APP', 'WEB /phone PHONE_CODE', '/', '/my-ecosystem'],
      ['RCM', 'WEB /handoff TICKET', '/rcm-dashboard', '/rcm-dashboard'],
    ])
    for (const environment of environments)
      expect(apps.filter((app) => entersThrough(environment, app))).toEqual([
        doorways[environment].app,
      ])
  })

  it('AS15: what a tab sends back is read as it was given, and nothing else is', () => {
    const id = '0199aaaa-bbbb-7ccc-8ddd-eeeeffff0000'
    for (const environment of environments) {
      const context = { accessSessionId: id, environment }
      expect(readAccessContext(accessContextText(context))).toEqual(context)
    }
    for (const text of [
      '',
      id,
      `${id}.`,
      `${id}.MOON`,
      `${id}.store`,
      `.STORE`,
      `x.STORE`,
      `${id}.STORE.`,
    ])
      expect(readAccessContext(text)).toBeNull()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAccessContext(text)).toBeNull()
      }),
    )
  })

  it('every environment is one of the schema', () => {
    expect(Object.keys(doorways).sort()).toEqual([...environments].sort() as Environment[])
  })
})
