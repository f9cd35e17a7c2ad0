import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readCommand } from './command-line.ts'

it('PA1: a command is one of the five with what it needs, and nothing else', () => {
  expect(readCommand(['create', 'ana@x.example', 'Ana', 'Lyst'])).toEqual({
    name: 'create',
    email: 'ana@x.example',
    person: 'Ana Lyst',
  })
  expect(readCommand(['list'])).toEqual({ name: 'list' })
  expect(readCommand(['allow-passwords'])).toEqual({ name: 'allow-passwords' })
  for (const args of [
    [],
    ['create'],
    ['create', 'ana@x.example'],
    ['list', 'all'],
    ['allow-passwords', 'now'],
    ['unblock'],
    ['reset-mfa', 'ana@x.example', 'now'],
    ['destroy', 'ana@x.example'],
  ])
    expect(readCommand(args)).toBeNull()
})

it('PA1: whatever is typed is a command as it was typed, or none', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (args) => {
      const command = readCommand(args)
      if (command === null) return
      const { name, ...given } = command
      expect([name, ...Object.values(given)].join(' ')).toBe(args.join(' '))
    }),
  )
})
