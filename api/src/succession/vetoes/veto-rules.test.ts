import { expect, it } from 'vitest'
import { everyStanding } from '../../../test/harness/succession-standings.ts'
import { allowedEvents } from '../rules/allowed-rules.ts'
import { isFinal } from '../rules/transition-rules.ts'
import { vetoes } from './veto-rules.ts'

it('SU10, SU17: until the successor confirms, the administrator has a veto, a claim’s but once', () => {
  for (const standing of everyStanding.filter(({ handoverKind }) => handoverKind)) {
    if (isFinal(standing.state)) continue
    const noes = allowedEvents(standing, 'ADMINISTRATOR').filter((event) => vetoes.includes(event))
    const spent = standing.handoverKind === 'CLAIM' && standing.contestedAt !== null
    expect(noes, JSON.stringify(standing)).toHaveLength(spent ? 0 : 1)
  }
})
