import { ERASED_NAME, ERASED_TEXT, erasedEmail } from 'shared-schema/erased-person'
import { expect, test } from 'vitest'
import { readErasedIn } from './erased-words.ts'

test('PA11: an erased person is called so in the language on the screen, wherever they stand in an answer', () => {
  const answer = {
    members: [{ user: { name: ERASED_NAME, email: erasedEmail('1') } }, { user: null }],
    names: ['Ana', ERASED_NAME],
    reason: ERASED_TEXT,
    count: 2,
  }
  readErasedIn(answer, 'fr')
  expect(answer).toEqual({
    members: [{ user: { name: 'Personne effacée', email: '—' } }, { user: null }],
    names: ['Ana', 'Personne effacée'],
    reason: 'Effacé',
    count: 2,
  })
})

test('a person who is really called so is left as they are', () => {
  const answer = { name: 'Erased person', email: 'erased@example.com' }
  readErasedIn(answer, 'es')
  expect(answer).toEqual({ name: 'Erased person', email: 'erased@example.com' })
})

test('a text that names what every object has is left as it is', () => {
  const answer = { name: 'constructor', search: 'valueOf' }
  readErasedIn(answer, 'es')
  expect(answer).toEqual({ name: 'constructor', search: 'valueOf' })
})
