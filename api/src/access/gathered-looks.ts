import type { Actor } from '../platform/actor.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import type { LookField, Page } from '../platform/shown-pages.ts'

/** One page, looked at once or several times within a while: what becomes one event of the record. */
export interface GatheredLook {
  readonly page: Page
  readonly accessSessionId: string
  readonly ecosystemId: string
  /** What the page is of: the ecosystem where it is of nothing in particular. */
  readonly targetId: string
  /** Whoever was the actor at the first look. */
  readonly doneBy: Actor
  readonly facts: RecordedState<LookField>
  readonly firstAt: Date
  readonly times: number
}

type NewLook = Omit<GatheredLook, 'firstAt' | 'times'> & { readonly at: Date }

interface Bounds {
  /** For how long looks at the same page are one event, from the first of them on. */
  readonly seconds: number
  /** The most that is held. */
  readonly most: number
}

/** What was looked at under control, and is not on the record yet. In memory only; it knows no clock. */
export class GatheredLooks {
  private readonly bounds: Bounds
  /** What is still gathered, by who looked at what. */
  private readonly open = new Map<string, GatheredLook>()
  /** What is to be written at once. */
  private waiting: GatheredLook[] = []

  constructor(bounds: Bounds) {
    this.bounds = bounds
  }

  get size(): number {
    return this.open.size + this.waiting.length
  }

  /** Whether something is to be written, however short it was gathered. */
  get isAnyWaiting(): boolean {
    return this.waiting.length > 0
  }

  /** Adds a look. @returns whether there was room for it */
  add({ at, ...look }: NewLook): boolean {
    const key = keyOf(look)
    const known = this.open.get(key)
    if (known && at.getTime() < this.overAt(known)) {
      const facts = { ...known.facts, ...look.facts }
      this.open.set(key, { ...known, facts, times: known.times + 1 })
      return true
    }
    if (this.size >= this.bounds.most) return false
    if (known) this.waiting.push(known)
    this.open.set(key, { ...look, firstAt: at, times: 1 })
    return true
  }

  /** Takes out what is to be written by now: what waits, and what has been gathered for long enough. */
  takeUntil(now: Date): GatheredLook[] {
    return this.take((look) => this.overAt(look) <= now.getTime())
  }

  takeAll(): GatheredLook[] {
    return this.take(() => true)
  }

  /** Has all of a session written at once. */
  endOf(accessSessionId: string): void {
    for (const [key, look] of this.open)
      if (look.accessSessionId === accessSessionId) {
        this.open.delete(key)
        this.waiting.push(look)
      }
  }

  /** What of a session is not on the record yet. */
  of(accessSessionId: string): GatheredLook[] {
    return [...this.waiting, ...this.open.values()].filter(
      (look) => look.accessSessionId === accessSessionId,
    )
  }

  /** Takes back what could not be written. */
  giveBack(looks: readonly GatheredLook[]): void {
    this.waiting = [...looks, ...this.waiting]
  }

  /** Milliseconds until the next one has been gathered for long enough; infinite where none is. */
  nextIn(now: Date): number {
    const ends = [...this.open.values()].map((look) => this.overAt(look) - now.getTime())
    return Math.max(0, Math.min(...ends))
  }

  private take(isWanted: (look: GatheredLook) => boolean): GatheredLook[] {
    const taken = this.waiting
    this.waiting = []
    for (const [key, look] of this.open)
      if (isWanted(look)) {
        this.open.delete(key)
        taken.push(look)
      }
    return taken
  }

  private overAt({ firstAt }: GatheredLook): number {
    return firstAt.getTime() + this.bounds.seconds * 1000
  }
}

const keyOf = ({ accessSessionId, doneBy, page, targetId }: Omit<NewLook, 'at'>): string =>
  [accessSessionId, doneBy.user?.id, page.name, targetId].join(' ')
