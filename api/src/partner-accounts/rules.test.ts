import { accountSituations } from 'shared-schema/partner-enums'
import { describe, expect, it } from 'vitest'
import { reachableFrom } from '../platform/state-machine.ts'
import { admitsTeam, mayReceive, mayWrite, situationAt, situations } from './rules.ts'

const ways = accountSituations.flatMap((from) => situations[from].to.map((to) => ({ from, to })))

describe('AD12: the situations of an account', () => {
  it('lead everywhere from a demo, and nowhere from a cancelled account', () => {
    expect([...reachableFrom(ways, ['DEMO'])].sort()).toEqual([...accountSituations].sort())
    expect(situations.CANCELLED.to).toEqual([])
  })

  it('never lead back into a demo, nor into the setting up', () => {
    expect(ways.filter(({ to }) => to === 'DEMO')).toEqual([])
    expect(ways.filter(({ to }) => to === 'DEPLOYING')).toEqual([{ from: 'DEMO', to: 'DEPLOYING' }])
  })

  it('lead from each but the last to the end, and never to themselves', () => {
    for (const from of accountSituations.filter((one) => one !== 'CANCELLED'))
      expect(situations[from].to).toContain('CANCELLED')
    expect(ways.filter(({ from, to }) => from === to)).toEqual([])
  })

  it('case 24: a suspended account receives, sends nothing, and lets the team in; a cancelled one does nothing', () => {
    const closed = accountSituations.filter((one) => !mayWrite(one))
    expect(closed).toEqual(['SUSPENDED', 'CANCELLED'])
    expect(closed.filter(mayReceive)).toEqual(['SUSPENDED'])
    expect(closed.filter(admitsTeam)).toEqual(['SUSPENDED'])
    expect(accountSituations.filter((one) => situations[one].needsReason)).toEqual(closed)
  })

  it('end a demo by time at its very instant', () => {
    const demoEndsAt = new Date('2026-03-09T15:00:00Z')
    const at = (milliseconds: number) =>
      situationAt({ situation: 'DEMO', demoEndsAt }, new Date(demoEndsAt.getTime() + milliseconds))
    expect([at(-1), at(0), at(1)]).toEqual(['DEMO', 'CANCELLED', 'CANCELLED'])
    expect(situationAt({ situation: 'LATE', demoEndsAt: null }, demoEndsAt)).toBe('LATE')
  })
})
