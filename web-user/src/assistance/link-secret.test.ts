import type { KeptTexts } from 'shared-ui/browser-storage.ts'
import { expect, test } from 'vitest'
import { keptLinkSecret } from './link-secret.ts'

function tab(): KeptTexts {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

test('AS5: a reload of the client’s page goes on with the link it was opened with', () => {
  const storage = tab()
  expect(keptLinkSecret('first', storage)).toBe('first')
  expect(keptLinkSecret(null, storage)).toBe('first')
})

test('C8: a newer link takes the place of the older one', () => {
  const storage = tab()
  keptLinkSecret('first', storage)
  expect(keptLinkSecret('second', storage)).toBe('second')
  expect(keptLinkSecret(null, storage)).toBe('second')
})

test('ID9: a tab that never had a link has no secret', () => {
  expect(keptLinkSecret(null, tab())).toBeNull()
})
