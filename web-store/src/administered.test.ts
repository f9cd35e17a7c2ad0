import { describe, expect, test } from 'vitest'
import { administeredMemberships, firstToOpen, type Standing } from './administered.ts'

const clinic = { permissions: ['members.read'], ecosystem: { id: 'clinic' } } as const
const lab = { permissions: ['members.read'], ecosystem: { id: 'lab' } } as const
const guest = { permissions: ['ecosystem.read'], ecosystem: { id: 'guest' } } as const
const memberships = [guest, clinic, lab]

const alone: Standing = { accessSession: null }
const controlled: Standing = { accessSession: { ecosystemId: 'lab' } }

describe('ruling R3: the Store is for administrators', () => {
  test('ruling R3: only the ecosystems that the viewer administers are shown', () => {
    expect(administeredMemberships({ ...alone, memberships })).toEqual([clinic, lab])
    expect(administeredMemberships({ ...alone, memberships: [guest] })).toEqual([])
  })

  test('AS11: under an access session only its own ecosystem is shown', () => {
    expect(administeredMemberships({ ...controlled, memberships })).toEqual([lab])
  })

  test('AS8: a session that opened another environment shows nothing of the Store', () => {
    const withoutRight = { ...lab, permissions: ['ecosystem.read'] }
    expect(administeredMemberships({ ...controlled, memberships: [withoutRight] })).toEqual([])
  })

  test('AS11: a session on an ecosystem where the subject is no administrator shows nothing', () => {
    const standing = { ...controlled, accessSession: { ecosystemId: 'guest' } }
    expect(administeredMemberships({ ...standing, memberships })).toEqual([])
  })

  test('the ecosystem opened last is opened again while it is still administered', () => {
    expect(firstToOpen([clinic, lab], 'lab')).toBe(lab)
    expect(firstToOpen([clinic], 'lab')).toBe(clinic)
    expect(firstToOpen([], null)).toBeUndefined()
  })
})
