import { systemActor } from '../platform/actor.ts'
import type { InChange } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import type { Reaction } from '../platform/reactions.ts'
import { type Repeated, repeatedly } from '../platform/repeatedly.ts'
import type { Witness } from '../platform/shown-pages.ts'
import { actorAccess } from './controlled-actor.ts'
import { type GatheredLook, GatheredLooks } from './gathered-looks.ts'

/** What one process has gathered, and how it comes onto the record. */
class LooksOfProcess {
  readonly gathered: GatheredLooks
  private readonly platform: Platform
  private readonly writing: Repeated
  private readonly gatheredFor: number
  /** One writing at a time. */
  private underWay: Promise<void> = Promise.resolve()
  private beingWritten: readonly GatheredLook[] = []
  private lost = 0

  constructor(platform: Platform) {
    const { LOOKS_GATHERED_SECONDS, LOOKS_MOST_GATHERED } = platform.settings
    this.platform = platform
    this.gatheredFor = LOOKS_GATHERED_SECONDS * 1000
    this.gathered = new GatheredLooks({
      seconds: LOOKS_GATHERED_SECONDS,
      most: LOOKS_MOST_GATHERED,
    })
    this.writing = repeatedly(
      () => this.writeDue(),
      this.gatheredFor,
      (error) => platform.log.warn({ err: error }, 'looks under control are not on the record yet'),
    )
    this.writing.start(this.gatheredFor)
  }

  add(look: Parameters<GatheredLooks['add']>[0]): void {
    if (this.gathered.add(look)) return
    this.lost += 1
  }

  /** Has what waits written at once. */
  soon(): void {
    this.writing.notLaterThan(0)
  }

  /** Writes what has been gathered for long enough. @returns after how many milliseconds to look again */
  async writeDue(): Promise<number> {
    this.tellOfLost()
    await this.underWay
    if (this.gathered.size === 0) return this.gatheredFor
    const now = await this.platform.clock.now()
    await this.write(() => this.gathered.takeUntil(now))
    return this.gathered.isAnyWaiting ? 0 : this.gathered.nextIn(now)
  }

  /** Writes everything: the process stops. */
  async writeAll(): Promise<void> {
    this.writing.stop()
    await this.write(() => this.gathered.takeAll())
    this.tellOfLost()
  }

  /** What of a session is not on the record yet, or only just. */
  of(accessSessionId: string): GatheredLook[] {
    return [
      ...this.beingWritten.filter((look) => look.accessSessionId === accessSessionId),
      ...this.gathered.of(accessSessionId),
    ]
  }

  private write(take: () => GatheredLook[]): Promise<void> {
    const writing = this.underWay.then(async () => {
      this.beingWritten = take()
      await this.writeEach(this.beingWritten).finally(() => {
        this.beingWritten = []
      })
    })
    this.underWay = writing.catch(() => undefined)
    return writing
  }

  /** Writes the looks of each session in one change. What fails is kept for the next time. */
  private async writeEach(looks: readonly GatheredLook[]): Promise<void> {
    const left = [...Map.groupBy(looks, (look) => look.accessSessionId).values()]
    try {
      for (let next = left[0]; next; next = left[0]) {
        await record(this.platform, next)
        left.shift()
      }
    } finally {
      // What failed comes last the next time, so that it holds up no other session.
      const [failed = [], ...others] = left
      this.gathered.giveBack([...others.flat(), ...failed])
    }
  }

  private tellOfLost(): void {
    if (this.lost > 0)
      this.platform.log.error(
        { lost: this.lost },
        'more pages were looked at under control than are held (LOOKS_MOST_GATHERED)',
      )
    this.lost = 0
  }
}

/** Writes looks of one session, each as its own event, done by whoever looked. */
const record = ({ inChange }: Platform, looks: readonly GatheredLook[]): Promise<void> =>
  inChange(systemActor('looks'), async (change) => {
    for (const { page, targetId, ecosystemId, doneBy, facts, firstAt, times } of looks)
      change.record(page, {
        targetId,
        ecosystemId,
        doneBy,
        after: { ...facts, firstAt: firstAt.toISOString(), times },
      })
  })

/** By the change mechanism that writes them: each process has one. */
const ofProcesses = new WeakMap<InChange, LooksOfProcess>()

const looksOf = (platform: Platform): LooksOfProcess => {
  const known = ofProcesses.get(platform.inChange)
  if (known) return known
  const looks = new LooksOfProcess(platform)
  ofProcesses.set(platform.inChange, looks)
  return looks
}

/**
 * Gathers what is shown under an access session (AT9): looks at the same page become one event. Nothing is asked of the
 * database; whoever acts as themself leaves no trace here.
 */
export const gatherLook: Witness = ({ platform }, { actor, page, targetId, facts }) => {
  const session = actorAccess.of(actor)
  if (!session?.readAt) return
  looksOf(platform).add({
    page,
    accessSessionId: session.id,
    ecosystemId: session.ecosystemId,
    targetId: targetId ?? session.ecosystemId,
    doneBy: actor,
    facts,
    at: session.readAt,
  })
}

/** Has the looks of a session that ends written at once, on the process that ends it; on others with their next ones. */
export const writeLooksOfEnded: Reaction = async (_change, { targetId }, platform) => {
  const looks = ofProcesses.get(platform.inChange)
  if (!looks) return
  looks.gathered.endOf(targetId)
  if (looks.gathered.isAnyWaiting) looks.soon()
}

/** What was looked at in a session and is not on the record yet, as far as this process knows. */
export const looksNotRecorded = (platform: Platform, accessSessionId: string): GatheredLook[] =>
  ofProcesses.get(platform.inChange)?.of(accessSessionId) ?? []

/** Writes what has been gathered for long enough. */
export async function writeDueLooks(platform: Platform): Promise<void> {
  await ofProcesses.get(platform.inChange)?.writeDue()
}

/** Writes everything when the process stops. What can't be written then is lost, and logged. */
export async function writeLooksAtStop(platform: Platform): Promise<void> {
  const looks = ofProcesses.get(platform.inChange)
  if (!looks) return
  await looks.writeAll().catch((error: unknown) => {
    platform.log.error(
      { err: error, lost: looks.gathered.size },
      'looks under control could not be put on the record before the process stopped',
    )
  })
}
