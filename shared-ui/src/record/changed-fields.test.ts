import { expect, test } from 'vitest'
import { changedFields } from './changed-fields.ts'

const shown = (value: unknown) => ({ standing: 'SHOWN', value: JSON.stringify(value) }) as const
const field = (name: string, before: unknown, after: unknown) => ({
  name,
  before: before === undefined ? null : shown(before),
  after: after === undefined ? null : shown(after),
})

test('AD6: of an event the fields are shown that it changed, before and after', () => {
  expect(
    changedFields([
      field('name', 'Ana', 'Ana'),
      field('phone', '+34911111111', '+34922222222'),
      field('profile', 'SUPPORT', 'FINANCE'),
    ]),
  ).toEqual([
    {
      name: 'phone',
      before: { kind: 'SHOWN', text: '+34911111111' },
      after: { kind: 'SHOWN', text: '+34922222222' },
    },
    {
      name: 'profile',
      before: { kind: 'SHOWN', text: 'SUPPORT' },
      after: { kind: 'SHOWN', text: 'FINANCE' },
    },
  ])
})

test('what began has no before, what ended no after; empty values are none', () => {
  expect(changedFields([field('name', undefined, 'Ana'), field('note', null, '')])).toEqual([
    { name: 'name', before: null, after: { kind: 'SHOWN', text: 'Ana' } },
  ])
  expect(changedFields([field('modules', ['RCM', 'X'], undefined)])).toEqual([
    { name: 'modules', before: { kind: 'SHOWN', text: 'RCM, X' }, after: null },
  ])
})

test('whether something is so is told apart from a text that reads the same', () => {
  expect(changedFields([field('restricted', false, true), field('name', 'false', 'true')])).toEqual(
    [
      {
        name: 'restricted',
        before: { kind: 'SHOWN', text: 'false', isTrue: false },
        after: { kind: 'SHOWN', text: 'true', isTrue: true },
      },
      {
        name: 'name',
        before: { kind: 'SHOWN', text: 'false' },
        after: { kind: 'SHOWN', text: 'true' },
      },
    ],
  )
})

test('a value that was removed or is confidential is never called unchanged', () => {
  const redacted = { standing: 'REDACTED', value: null } as const
  const withheld = { standing: 'WITHHELD', value: null } as const
  expect(changedFields([{ name: 'email', before: redacted, after: withheld }])).toEqual([
    { name: 'email', before: { kind: 'REDACTED' }, after: { kind: 'WITHHELD' } },
  ])
})
