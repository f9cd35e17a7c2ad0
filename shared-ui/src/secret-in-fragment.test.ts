import { describe, expect, it } from 'vitest'
import { secretIn } from './secret-in-fragment.ts'

const secret = 'pYx2n3Jk8Qw7rT5uVb1cZd4eFg6hIj9kLm0nOp_rS-U'

describe('ID9: the secret of a link, as mail programs leave it', () => {
  it.each([
    ['as it was sent', `#${secret}`],
    ['encoded after its own #', `#%23${secret}`],
    ['encoded twice', `#%2523${secret}`],
    ['with the bracket around the address', `#${secret}>`],
    ['with an encoded bracket', `#${secret}%3E`],
    ['at the end of a sentence', `#${secret}.`],
    ['with a space', `#${secret}%20`],
  ])('%s', (_how, fragment) => {
    expect(secretIn(fragment)).toBe(secret)
  })

  it('nothing is no secret, and a broken encoding breaks no page', () => {
    for (const none of ['', '#', '#%20', '#.']) expect(secretIn(none)).toBeNull()
    expect(secretIn('#abc%E0def')).toBe('abc%E0def')
  })
})
