import { expect, test } from 'vitest'
import { frontDoorPath } from './front-door-path.ts'

test('ID1: a page before the sign-in is known by its path, however it is written', () => {
  expect(frontDoorPath('/sign-in')).toBe('/sign-in')
  expect(frontDoorPath('/sign-in/')).toBe('/sign-in')
  expect(frontDoorPath('/Forgot-Password')).toBe('/forgot-password')
})

test('the pages before the sign-in that only one app has are known by their first segment, and name one thing', () => {
  expect(frontDoorPath('/chat/Abc', ['/chat'])).toBe('/chat')
  expect(frontDoorPath('/chat/Abc/', ['/chat'])).toBe('/chat')
  for (const path of ['/chat', '/chat/', '/chat/a/b', '/chats/a', '//chat/a', '/a/chat'])
    expect(frontDoorPath(path, ['/chat'])).toBeNull()
  expect(frontDoorPath('/chat/Abc')).toBeNull()
})

test('every other path is behind the front door', () => {
  for (const path of ['/', '/members', '/sign-in/again', '/sign-ins', '//sign-in', ''])
    expect(frontDoorPath(path)).toBeNull()
})
