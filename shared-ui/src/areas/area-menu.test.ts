import { describe, expect, test } from 'vitest'
import type { Viewer } from '../viewer/viewer.tsx'
import { type Area, type Areas, placesWithRight, withRight } from './area.ts'
import { menuFor } from './area-menu.ts'

const Closed = () => null

const area = (path: string, permission?: string): Area => ({
  label: `nav.${path}`,
  path,
  opens: permission === undefined ? () => true : withRight(permission),
  Closed,
  pages: [],
})

const home = area('/')
const claims = area('/claims', 'claims.review')
const find = area('/assistance', 'assistance.give')
const dashboard = area('/dashboard/:ecosystemId?')
const members = area('members')
const plan = area('plan')
const support = { label: 'menu.support', areas: [find] }
const settings = { label: 'menu.settings', areas: [plan] }
const areas: Areas = [
  home,
  { frame: { path: '/ecosystems/:ecosystemId' }, areas: [members, settings] },
  claims,
  support,
  dashboard,
]

const viewer = (...permissions: string[]): Viewer => ({ permissions }) as unknown as Viewer

describe('the menu of an app', () => {
  test('has the areas that the viewer may open, in the order of the list', () => {
    expect(menuFor(areas, viewer('claims.review'), {})).toEqual([
      { area: home, to: '/' },
      { area: claims, to: '/claims' },
      { area: dashboard, to: '/dashboard' },
    ])
  })

  test('has a heading where something is under it', () => {
    expect(menuFor([support], viewer(), {})).toEqual([])
    expect(menuFor([support], viewer('assistance.give'), {})).toEqual([
      { heading: support, lines: [{ area: find, to: '/assistance' }] },
    ])
  })

  test('leads into the frame around an area, once its parameters are known', () => {
    const menu = { parameters: { ecosystemId: '42' } }
    expect(menuFor(areas.slice(1, 2), viewer(), menu)).toEqual([
      { area: members, to: '/ecosystems/42/members' },
      { heading: settings, lines: [{ area: plan, to: '/ecosystems/42/plan' }] },
    ])
    expect(
      menuFor(areas.slice(1, 2), viewer(), { parameters: { ecosystemId: undefined } }),
    ).toEqual([])
  })

  test('leaves out what has nothing to show', () => {
    expect(menuFor([home, dashboard], viewer(), { empty: [dashboard] })).toEqual([
      { area: home, to: '/' },
    ])
  })

  test('a right in one ecosystem is none in another', () => {
    const here = { permissions: ['rcm.read'] }
    expect(placesWithRight([here, { permissions: [] }], 'rcm.read')).toEqual([here])
  })
})
