import { expect, test } from 'vitest'
import { sendingOnce, submissionKeys } from './submission-key.ts'

function newKeys() {
  let made = 0
  return submissionKeys(() => `key-${++made}`)
}

test('API3: the same content carries the same key, also after other content was sent between', () => {
  const keys = newKeys()
  expect(keys.of({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keys.of({ email: 'ana@clinic.example' })).toBe('key-1')
  expect(keys.of({ email: 'bea@clinic.example' })).toBe('key-2')
  expect(keys.of({ email: 'ana@clinic.example' })).toBe('key-1')
})

test('API3: once its sending is answered, the same content is a new wish; a lost answer leaves it the same', async () => {
  const once = sendingOnce(newKeys())
  const content = { email: 'ana@clinic.example' }
  const sent: string[] = []
  const sending = (answer: string | undefined) => async (key: string) => {
    sent.push(key)
    return answer
  }
  expect(await once(content, sending(undefined))).toBeUndefined()
  expect(await once(content, sending('invited'))).toBe('invited')
  await once(content, sending('invited'))
  expect(sent).toEqual(['key-1', 'key-1', 'key-2'])
})
