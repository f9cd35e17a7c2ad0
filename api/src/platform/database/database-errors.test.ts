import { QueryRunnerAlreadyReleasedError } from 'typeorm'
import { describe, expect, it } from 'vitest'
import { faultCodeOf } from './database-errors.ts'

const withCode = (code: string): Error => Object.assign(new Error('of the database'), { code })

describe('the code of a failure that nobody foresaw', () => {
  it.each([
    ['a connection that the server ends', withCode('57P01')],
    ['too many connections', withCode('53300')],
    ['a port on which nobody listens', withCode('ECONNREFUSED')],
    ['a standby', withCode('25006')],
    ['a connection that broke', new Error('Connection terminated unexpectedly')],
    ['a connection that broke between two statements', new QueryRunnerAlreadyReleasedError()],
  ])('F2: %s is an absence: trying again will help', (_what, error) => {
    expect(faultCodeOf(error)).toBe('SERVICE_UNAVAILABLE')
  })

  it.each([
    ['a broken rule of the database', withCode('23505')],
    ['a fault of ours', new TypeError('x is not a function')],
    ['what is no error at all', null],
  ])('F2: %s is not', (_what, error) => {
    expect(faultCodeOf(error)).toBe('INTERNAL_ERROR')
  })
})
