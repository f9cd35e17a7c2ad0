import { describe, expect, test } from 'vitest'
import { momentToSpeak } from './announcement.ts'
import { remaining } from './remaining.ts'

/** The seconds left at which something new is said, over a whole session of five minutes. */
function spokenAt(): number[] {
  const spoken: number[] = []
  let last = ''
  for (let left = 300_000; left >= 0; left -= 1000) {
    const moment = momentToSpeak(remaining(300_000, 300_000 - left, 60))
    if (moment !== last) spoken.push(left / 1000)
    last = moment
  }
  return spoken
}

describe('AS6: what a countdown says aloud', () => {
  test('AS6: it speaks at its start, each full minute, the warning, the last thirty seconds by ten, and the end', () => {
    expect(spokenAt()).toEqual([300, 240, 180, 120, 60, 30, 20, 10, 0])
  })
})
