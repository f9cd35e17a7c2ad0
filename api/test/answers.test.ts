import { expect, it } from 'vitest'
import { answersOf } from '../src/platform/answers.ts'
import { answerOf } from './harness/answers-seen.ts'
import { rootFields } from './harness/root-fields.ts'
import { missingAnswers } from './harness/unseen-answers.ts'

const declared = rootFields().flatMap(({ name, field }) =>
  answersOf(field).map((code) => answerOf(name, code)),
)

it('API3: what fields declare is told, so that a run of all files compares it with what tests have seen', ({
  task,
}) => {
  expect(declared.length).toBeGreaterThan(300)
  expect(new Set(declared).size, 'each code once').toBe(declared.length)
  task.file.meta.answersDeclared = declared
})

it('API3: a declared code that no file has seen is missing, and nothing else is', () => {
  const [one = '', other = ''] = declared
  const told = [{ answersDeclared: declared }, { answersSeen: declared.slice(2) }]
  expect(missingAnswers(told)).toEqual({ unseen: [one, other], unknown: [] })
  expect(missingAnswers([...told, { answersSeen: [one] }]).unseen).toEqual([other])
  expect(missingAnswers([]).unknown.length, 'what is excused is declared').toBeGreaterThan(0)
})
