import { keptIn } from 'shared-ui/browser-storage.ts'
import { expect, test } from 'vitest'
import { keptChat } from './kept-chat.ts'

test('AD12: a contact is known again in this browser until they want to be forgotten, each page for itself', () => {
  const texts = new Map<string, string>()
  const storage = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  }
  const chat = keptChat('one', storage)
  expect(chat.contact()).toBeNull()
  chat.keepContact({ token: 't', name: 'Ana' })
  chat.keepOutbox('[]')
  expect(chat.contact()).toEqual({ token: 't', name: 'Ana' })
  expect(keptChat('two', storage).contact()).toBeNull()
  chat.forget()
  expect(chat.contact()).toBeNull()
  expect(texts.size).toBe(0)
  texts.set('web-chat:one', '{"token":1}')
  expect(chat.contact()).toBeNull()
})

test('a browser without a storage keeps the conversation until the page is left', () => {
  const chat = keptChat(
    'one',
    keptIn(() => {
      throw new Error('refused')
    }),
  )
  chat.keepContact({ token: 't', name: 'Ana' })
  expect(chat.contact()).toEqual({ token: 't', name: 'Ana' })
})
