import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { verifyRecord } from '../../src/audit/verify.ts'
import type { Answer, Browser } from './browser.ts'
import { codeOf } from './identity.ts'
import { brokenInvariants } from './invariants.ts'
import { patience, times } from './length.ts'
import type { Product } from './product.ts'
import type { SecondProcess } from './second-process.ts'

/** One participant of a race. What it needs is prepared before the start. */
export type Racer<T> = () => Promise<T>

/** Shuffles the racers, so that none is always the first to send. */
function shuffled<T>(list: readonly T[]): T[] {
  const rest = [...list]
  const order: T[] = []
  while (rest.length > 0) order.push(...rest.splice(Math.floor(Math.random() * rest.length), 1))
  return order
}

/**
 * Starts all racers at the same instant. Returns their results in the given order. If one throws, the race
 * fails: refusals must be results.
 */
export async function race<T>(racers: readonly Racer<T>[]): Promise<T[]> {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const running = new Map(
    shuffled(racers.map((racer, index) => ({ racer, index }))).map(({ racer, index }) => [
      index,
      released.then(racer),
    ]),
  )
  release()
  return Promise.all(racers.map((_, index) => running.get(index) as Promise<T>))
}

/**
 * A person's browser `count` times, in turn at the first and the second process, with connections already open.
 */
export async function hands(
  browser: Browser,
  second: SecondProcess,
  count: number,
): Promise<Browser[]> {
  const all = Array.from({ length: count }, (_, index) =>
    index % 2 === 0 ? browser : second.sent(browser),
  )
  await Promise.all(all.map((one) => one.ask('web', '{ publicSettings { brandName } }')))
  return all
}

/** How often each result came: `OK`, or the code of a refusal. */
export function tally(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) {
    const outcome = codeOf(answer) ?? 'OK'
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}

/**
 * Checks the invariants repeatedly while the work runs, each time in one snapshot and on a connection of its
 * own, and once more at the end.
 */
export async function watched<T>(product: Product, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: product.settings.DATABASE_URL })
  await client.connect()
  const look = async (): Promise<number> => {
    const began = performance.now()
    const broken = await brokenInvariants(client)
    if (broken.length > 0) throw new Error(`broken in a snapshot:\n${broken.join('\n')}`)
    return performance.now() - began
  }
  let going = true
  const watching = (async () => {
    // Pauses for as long as the check took, so that the race has most of the machine.
    while (going) await pause(await look())
  })()
  try {
    const [result] = await Promise.all([work().finally(() => (going = false)), watching])
    await look()
    return result
  } finally {
    await client.end()
  }
}

/**
 * A test with this many rounds of a race. Every snapshot must keep the invariants, and the record must be whole
 * at the end (AT3).
 */
export function roundsOf(
  product: () => Product,
  title: string,
  round: () => Promise<void>,
  [short, long]: readonly [number, number] = [3, 50],
): void {
  it(title, { timeout: patience(short, long, 5_000) }, async () => {
    for (let number = 0; number < times(short, long); number += 1) await watched(product(), round)
    const { breaks } = await verifyRecord(product().platform.database.pool)
    expect(breaks).toEqual([])
  })
}
