import { expect, test } from 'vitest'
import { findIn } from './word-files.ts'

const load = (words: string) => async () => ({ words })

const find = findIn({
  app: {
    './words/en.ts': load('the app'),
    './members/words/pt-br.ts': load('members'),
    './succession/claim/words/en.ts': load('the claim'),
  },
  shared: { '../words/es.ts': load('shared'), '../succession/words/es.ts': load('succession') },
})

test.each([
  ['app', 'en', 'the app'],
  ['members', 'pt-BR', 'members'],
  ['succession/claim', 'en', 'the claim'],
  ['shared', 'es', 'shared'],
  ['shared/succession', 'es', 'succession'],
] as const)('the words of %s in %s are found by their folder', async (namespace, tag, words) => {
  expect(await find(namespace, tag)?.()).toEqual({ words })
})

test('words that are nowhere are not found', () => {
  expect(find('members', 'en')).toBeUndefined()
  expect(find('succession', 'es')).toBeUndefined()
})

test('a file in another place is refused', () => {
  expect(() => findIn({ app: { './members/en.ts': load('members') }, shared: {} })).toThrow()
})
