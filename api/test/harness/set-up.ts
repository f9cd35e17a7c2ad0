import 'reflect-metadata'
import { afterAll, expect } from 'vitest'
import { undeclaredAnswers } from './answers-seen.ts'

afterAll(() => {
  const seen = [...undeclaredAnswers]
  undeclaredAnswers.clear()
  expect(seen, 'every code that a field answers is declared by its @Answers').toEqual([])
})
