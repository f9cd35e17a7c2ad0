import { describe, expect, test } from 'vitest'
import {
  membershipsInView,
  opensHome,
  opensPastAssistance,
  opensRcm,
  rcmMemberships,
  type Standing,
} from './standing.ts'

const premium = { permissions: ['ecosystem.read', 'rcm.read'], ecosystem: { id: 'premium' } }
const plus = { permissions: ['ecosystem.read'], ecosystem: { id: 'plus' } }

type Tab = Standing<typeof premium> & { readonly permissions: readonly string[] }

const alone: Tab = {
  controller: null,
  environment: null,
  accessSession: null,
  memberships: [premium, plus],
  permissions: ['past-assistance.read'],
}
/** A tab under control; the API gives the rights of its environment only. */
const controlled = (environment: Standing['environment'], place = premium): Tab => ({
  ...alone,
  controller: {},
  environment,
  accessSession: { ecosystemId: place.ecosystem.id },
  memberships: [environment === 'RCM' ? place : { ...place, permissions: ['ecosystem.read'] }],
  permissions: environment === 'RCM' || environment === null ? [] : ['past-assistance.read'],
})
const opened = (tab: Tab) => ({
  home: opensHome(tab),
  rcm: opensRcm(tab),
  past: opensPastAssistance(tab),
})

describe('AS7, AS8: what user Web offers', () => {
  test('AS7: the RCM Dashboard is offered where a membership opens it, and only there', () => {
    expect(opened(alone)).toEqual({ home: true, rcm: true, past: true })
    expect(opened({ ...alone, memberships: [plus] })).toMatchObject({ rcm: false })
    expect(rcmMemberships(alone)).toEqual([premium])
  })

  test('AS8: a session in Web or App has everything but RCM', () => {
    for (const environment of ['WEB', 'APP'] as const)
      expect(opened(controlled(environment))).toEqual({ home: true, rcm: false, past: true })
  })

  test('AS8: a session in RCM has the RCM Dashboard and nothing else', () => {
    expect(opened(controlled('RCM'))).toEqual({ home: false, rcm: true, past: false })
    expect(rcmMemberships(controlled('WEB'))).toEqual([])
  })

  test('AS8: a session in the Store, or in no environment, has nothing here', () => {
    const nothing = { home: false, rcm: false, past: false }
    expect(opened(controlled('STORE'))).toEqual(nothing)
    expect(opened(controlled(null))).toEqual(nothing)
  })

  test('AS11: under a session only its own ecosystem is in view', () => {
    const both = [premium, plus]
    expect(membershipsInView({ ...controlled('WEB', plus), memberships: both })).toEqual([plus])
    const elsewhere = { ...controlled('WEB'), accessSession: { ecosystemId: 'elsewhere' } }
    expect(membershipsInView({ ...elsewhere, memberships: both })).toEqual([])
  })
})
