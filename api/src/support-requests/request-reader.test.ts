import { describe, expect, it } from 'vitest'
import { asStanding, followsIn, type StoredRequest, selectRequests } from './request-reader.ts'

const person = { id: 'p', name: 'Ana', email: 'ana@test.example' }
const at = (second: number): Date => new Date(Date.UTC(2031, 0, 1, 0, 0, second))
const waiting: StoredRequest<'WAITING' | 'EXPIRED' | 'COMPLETED'> = {
  id: 'r',
  state: 'WAITING',
  analyst: person,
  client: { ...person, language: null, timeZone: null },
  createdAt: at(0),
  expiresAt: at(10),
  closedAt: null,
  closedBy: null,
  closeReason: null,
  serverTime: at(20),
}

describe('a request as it stands', () => {
  it('is its row where no end is due', () => {
    expect(asStanding(waiting, 'WAITING')).toBe(waiting)
  })

  it('AS10: is closed by time at the instant at which its waiting was over, with no timer run', () => {
    expect(asStanding(waiting, 'EXPIRED')).toMatchObject({
      state: 'EXPIRED',
      expiresAt: null,
      closedAt: at(10),
      closedBy: 'TIME',
    })
  })

  it('AS6: is closed when its access session was, by what ended that', () => {
    const inSession = { ...waiting, expiresAt: null }
    expect(asStanding(inSession, 'COMPLETED', { at: at(15), by: 'REVOKED' })).toMatchObject({
      closedAt: at(15),
      closedBy: 'REVOKED',
    })
  })
})

describe('the statements', () => {
  it('read the table and the client’s column of their kind', () => {
    const text = selectRequests({
      table: 'requests',
      clientColumn: 'user_id',
      ownColumns: 'r.phrase',
    })
    expect(text).toContain('r.phrase')
    expect(text).toMatch(/from requests r .*c\.id = r\.user_id/)
    expect(followsIn('requests', 'closed_at', '$3')).toContain('from requests p where p.id = $3')
  })
})
