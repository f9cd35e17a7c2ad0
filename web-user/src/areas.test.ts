import { describe, expect, test } from 'vitest'
import { areasOf, membershipsInView, rcmMemberships, type Standing } from './areas.ts'

const premium = {
  environments: ['STORE', 'WEB', 'APP', 'RCM'],
  ecosystem: { id: 'premium' },
} as const
const plus = { environments: ['WEB', 'APP'], ecosystem: { id: 'plus' } } as const

const alone: Standing = {
  controller: null,
  environment: null,
  accessSession: null,
  memberships: [premium, plus],
}
const controlled = (environment: Standing['environment'], ecosystemId = 'premium'): Standing => ({
  ...alone,
  controller: {},
  environment,
  accessSession: { ecosystemId },
})

describe('AS7, AS8: what user Web offers', () => {
  test('AS7: the RCM Dashboard is offered where a membership opens it, and only there', () => {
    expect(areasOf(alone)).toContain('RCM_DASHBOARD')
    expect(areasOf({ ...alone, memberships: [plus] })).not.toContain('RCM_DASHBOARD')
    expect(rcmMemberships(alone)).toEqual([premium])
  })

  test('AS8: a session in Web or App has everything but RCM', () => {
    for (const environment of ['WEB', 'APP'] as const) {
      expect(areasOf(controlled(environment))).toEqual(['HOME', 'MY_ECOSYSTEM', 'PAST_ASSISTANCE'])
    }
  })

  test('AS8: a session in RCM has the RCM Dashboard and nothing else', () => {
    expect(areasOf(controlled('RCM'))).toEqual(['RCM_DASHBOARD'])
    expect(rcmMemberships(controlled('WEB'))).toEqual([])
  })

  test('AS8: a session in the Store, or in no environment, has nothing here', () => {
    expect(areasOf(controlled('STORE'))).toEqual([])
    expect(areasOf(controlled(null))).toEqual([])
  })

  test('AS11: under a session only its own ecosystem is in view', () => {
    expect(membershipsInView(controlled('WEB', 'plus'))).toEqual([plus])
    expect(membershipsInView(controlled('WEB', 'elsewhere'))).toEqual([])
  })
})
