import 'reflect-metadata'
import { afterAll, expect } from 'vitest'
import { answersSeen } from './answers-seen.ts'
import { endChildren } from './children.ts'

afterAll(endChildren)

// biome-ignore lint/correctness/noEmptyPattern: the first parameter names what the hook asks vitest for, and it asks for nothing.
afterAll(({}, { file }) => {
  const { declared, undeclared } = answersSeen
  const [seen, wrong] = [[...declared], [...undeclared]]
  declared.clear()
  undeclared.clear()
  // `unseen-answers.ts` compares what all files have seen.
  file.meta.answersSeen = seen
  expect(wrong, 'every code that a field answers is declared by its @Answers').toEqual([])
})
