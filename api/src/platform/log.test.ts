import { describe, expect, it } from 'vitest'
import { newLog } from './log.ts'

/** What one line of the log holds. */
function logged(write: (log: ReturnType<typeof newLog>) => void): Record<string, unknown> {
  const lines: string[] = []
  write(newLog({ LOG_LEVEL: 'info' }, { write: (line) => lines.push(line) }))
  expect(lines).toHaveLength(1)
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>
}

/** A unique violation, with what the database's driver hangs on it. */
const violation = () =>
  Object.assign(new Error('duplicate key value'), {
    code: '23505',
    detail: 'Key (email)=(ana@demo.example) already exists.',
    client: { password: 'hunter2' },
  })

describe('C12: the log tells what failed, and no secret', () => {
  it('the SQLSTATE of a failed statement can be read', () => {
    const { err } = logged((log) => log.error({ err: violation() }, 'failed'))
    expect(err).toMatchObject({ message: 'duplicate key value', reason: '23505' })
  })

  it('so it can where an error was copied, wrapped, or caused another one', () => {
    const { message, stack } = violation()
    const copied = { ...violation(), message, stack }
    const wrapped = Object.assign(new Error('query failed'), { driverError: violation() })
    const outer = new Error('outer', { cause: violation() })
    expect(logged((log) => log.error({ err: copied }, 'x')).err).toMatchObject({ reason: '23505' })
    expect(logged((log) => log.error({ err: wrapped }, 'x')).err).toMatchObject({ reason: '23505' })
    expect(logged((log) => log.error({ err: outer }, 'x')).err).toMatchObject({
      cause: { reason: '23505' },
    })
    for (const err of [copied, wrapped, outer, violation()]) {
      const text = JSON.stringify(logged((log) => log.error({ err }, 'x')))
      expect(text).not.toMatch(/ana@demo|hunter2|Redacted/)
    }
  })

  it('an error by itself is logged the same, and what is no error as it is', () => {
    expect(logged((log) => log.error(violation())).err).toMatchObject({ reason: '23505' })
    expect(logged((log) => log.error({ err: 'gone' }, 'x')).err).toBe('gone')
    expect(logged((log) => log.error({ err: null }, 'x')).err).toBeNull()
  })

  it('a code, token or password is hidden', () => {
    for (const name of ['code', 'token', 'ticket', 'secret', 'password'])
      expect(logged((log) => log.info({ given: { [name]: '493817' } }, 'x')).given).toEqual({
        [name]: '[Redacted]',
      })
  })
})
