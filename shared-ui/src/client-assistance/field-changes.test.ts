import { describe, expect, test } from 'vitest'
import { fieldChanges, subjectOf } from './field-changes.ts'

const recorded = (before: unknown, after: unknown) => ({
  before: before === null ? null : JSON.stringify(before),
  after: after === null ? null : JSON.stringify(after),
})

describe('AS12: every change in words', () => {
  test('AS12: a changed field is shown with what it was and what it is', () => {
    const change = recorded(
      { id: 'e1', name: 'Clinic', plan: 'PLUS' },
      { name: 'Lab', plan: 'PLUS' },
    )
    expect(fieldChanges(change)).toEqual([{ field: 'name', before: 'Clinic', after: 'Lab' }])
  })

  test('AS12: something added has no before, something removed no after', () => {
    expect(fieldChanges(recorded(null, { role: 'USER', userId: 'u1' }))).toEqual([
      { field: 'role', before: null, after: 'USER' },
    ])
    expect(fieldChanges(recorded({ role: 'USER' }, null))).toEqual([
      { field: 'role', before: 'USER', after: null },
    ])
  })

  test('lists are written out, empty values count as not there', () => {
    expect(
      fieldChanges(recorded({ modules: [], note: null }, { modules: ['RCM'], note: '' })),
    ).toEqual([{ field: 'modules', before: '', after: 'RCM' }])
  })

  test('AS12: a change says whom it is about, though their name stayed the same', () => {
    const member = { name: 'Ana Acosta', email: 'ana@clinic.example' }
    const blocked = recorded({ ...member, status: 'ACTIVE' }, { ...member, status: 'BLOCKED' })
    expect(subjectOf(blocked)).toBe('Ana Acosta · ana@clinic.example')
    expect(fieldChanges(blocked).map(({ field }) => field)).toEqual(['status'])
    expect(subjectOf(recorded({ name: 'Clinic' }, { name: 'Lab' }))).toBeNull()
    expect(subjectOf(recorded(null, member))).toBeNull()
  })

  test('a record that is plain text is shown as it is', () => {
    expect(fieldChanges({ before: 'old words', after: null })).toEqual([
      { field: 'value', before: 'old words', after: null },
    ])
  })

  test('G6: markup in a value stays text', () => {
    const change = recorded(null, { name: '<script>alert(1)</script>' })
    expect(fieldChanges(change)[0]?.after).toBe('<script>alert(1)</script>')
  })
})
