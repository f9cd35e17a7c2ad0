import type { StaffRole, UserStatus } from 'shared-schema/enums'
import type { ImportFault, ImportOutcome } from 'shared-schema/import-enums'
import { asActorUser, User } from '../identity/entities.ts'
import { staff } from '../identity/permissions.ts'
import { type Actor, newActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { isGranted } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { importActions } from './actions.ts'
import { bringEcosystem } from './bring-ecosystem.ts'
import { bringMembers } from './bring-members.ts'
import { importDeadlines } from './deadlines.ts'
import { type HeldImport, lockImport } from './hold-import.ts'
import { type LineEnd, LineRefused, type LineToDo } from './line-ends.ts'
import { runImports } from './permissions.ts'
import { setState, setWaiting } from './state-change.ts'
import { importTopics } from './topics.ts'

/** How long a job works, long before pg-boss would take its worker for dead; another job goes on behind it. */
const JOB_MILLISECONDS = 8_000

/**
 * Does the lines of an import, in the name of the operator who had it run, from wherever it is (PA7). Each batch commits with what
 * became of its lines: whenever a worker is killed, no line is done twice and none is left out. Administrators come first, since
 * they bring the ecosystems of the others.
 */
export async function runImport(platform: Platform, importId: string): Promise<void> {
  const until = performance.now() + JOB_MILLISECONDS
  const whole = platform.settings.IMPORT_BATCH
  for (let most = whole; ; ) {
    const actor = await runnerOf(platform, importId)
    if (!actor) return
    const goesOnLater = performance.now() > until
    const batch = { importId, most, goesOnLater }
    try {
      const end = await platform.inChange(actor, (change) => doBatch(platform, change, batch))
      if (end === 'OVER' || goesOnLater) return
      most = whole
    } catch (error) {
      if (!(error instanceof LineRefused)) throw error
      await platform.inChange(actor, (change) => refuseLine(change, importId, error))
      // Those before it are done by themselves, so that no line is tried more than twice.
      most = Math.max(1, error.place)
    }
  }
}

/** The operator who had it run, as who acts; null where it does not run. */
async function runnerOf({ database }: Platform, importId: string): Promise<Actor | null> {
  const [run] = (await database.source.manager.query(
    `select started_by_id as "startedById" from imports where id = $1 and state = 'RUNNING'`,
    [importId],
  )) as { startedById: string }[]
  if (!run) return null
  const user = await database.source.manager.findOneByOrFail(User, { id: run.startedById })
  const { origin } = systemActor(`import ${importId}`)
  return newActor({ via: 'SYSTEM', user: asActorUser(user), origin })
}

interface Batch {
  readonly importId: string
  readonly most: number
  readonly goesOnLater: boolean
}

/** @throws LineRefused, with its place in the batch */
async function doBatch(
  platform: Platform,
  change: Change,
  { importId, most, goesOnLater }: Batch,
): Promise<'OVER' | 'MORE'> {
  const held = await lockImport(change, importId)
  if (held?.state !== 'RUNNING') return 'OVER'
  // Another operator had it go on since: the next batch is done in their name.
  if (held.startedById !== change.actor.user?.id) return 'MORE'
  if (!(await isStillOperator(platform, change, held))) {
    await stop(platform, change, importId)
    return 'OVER'
  }
  // Imports take turns, so that two with the same references or people never wait for each other.
  await change.manager.query("select pg_advisory_xact_lock(hashtextextended('imports', 0))")
  const lines = await linesToDo(change, importId, most)
  if (lines.length === 0) {
    await finish(change, importId)
    return 'OVER'
  }
  await writeEnds(change, importId, await doLines(platform, change, lines))
  change.announce(importTopics.imports())
  if (goesOnLater)
    change.schedule({ kind: importDeadlines.importRun, targetId: importId, at: change.now })
  return 'MORE'
}

interface EndedLine {
  readonly line: number
  readonly end: LineEnd
}

/** The ecosystems first, since the members may be of them. @throws LineRefused, with its place in the batch */
async function doLines(
  platform: Platform,
  change: Change,
  lines: readonly LineToDo[],
): Promise<EndedLine[]> {
  const ended: EndedLine[] = []
  const members: LineToDo[] = []
  for (const [place, line] of lines.entries()) {
    const { ecosystem } = line
    if (!ecosystem) members.push(line)
    else {
      const bringing = bringEcosystem(platform, change, { ...line, ecosystem })
      ended.push({ line: line.line, end: await bringing.catch(placed(place)) })
    }
  }
  const ends = await bringMembers(platform, change, members)
  return [...ended, ...members.map(({ line }, place) => ({ line, end: found(ends[place]) }))]
}

const placed =
  (place: number) =>
  (error: unknown): never => {
    if (error instanceof LineRefused) error.place = place
    throw error
  }

async function isStillOperator(
  { permissions }: Platform,
  { manager }: Change,
  { startedById }: HeldImport,
): Promise<boolean> {
  const [user] = (await manager.query(
    'select status, staff_roles as "staffRoles" from users where id = $1 for share',
    [startedById],
  )) as { status: UserStatus; staffRoles: StaffRole[] }[]
  const { status, staffRoles } = found(user)
  return (
    status === 'ACTIVE' &&
    staffRoles.some((role) => isGranted(permissions, staff, role, runImports))
  )
}

const linesToDo = ({ manager }: Change, importId: string, most: number): Promise<LineToDo[]> =>
  manager.query(
    `select line, role, reference, email, name, ecosystem from import_lines
     where import_id = $1 and outcome is null and not faulty order by turn, line limit $2`,
    [importId, most],
  )

async function writeEnds(
  { manager }: Change,
  importId: string,
  lines: readonly EndedLine[],
): Promise<void> {
  await manager.query(
    `update import_lines l set outcome = e.outcome, ecosystem_id = e.ecosystem_id, fault = e.fault
     from unnest($2::int[], $3::text[], $4::uuid[], $5::text[]) as e (line, outcome, ecosystem_id, fault)
     where l.import_id = $1 and l.line = e.line`,
    [
      importId,
      lines.map(({ line }) => line),
      lines.map(({ end }) => end.outcome),
      lines.map(({ end }) => (end.outcome === 'REFUSED' ? null : end.ecosystemId)),
      lines.map(({ end }) => (end.outcome === 'REFUSED' ? end.fault : null)),
    ],
  )
  const count = (outcome: ImportOutcome) =>
    lines.filter(({ end }) => end.outcome === outcome).length
  await manager.query(
    `update import_progress set created = created + $2, invited = invited + $3, already_there = already_there + $4,
       refused = refused + $5 where import_id = $1`,
    [importId, count('CREATED'), count('INVITED'), count('ALREADY_THERE'), count('REFUSED')],
  )
}

/** Notes that a line can't be done, unless it was done meanwhile. */
async function refuseLine(
  change: Change,
  importId: string,
  { line, fault }: { readonly line: number; readonly fault: ImportFault },
): Promise<void> {
  const { manager } = change
  if ((await lockImport(change, importId))?.state !== 'RUNNING') return
  const [, refused] = (await manager.query(
    `update import_lines set outcome = 'REFUSED', fault = $3 where import_id = $1 and line = $2 and outcome is null`,
    [importId, line, fault],
  )) as [unknown[], number]
  await manager.query('update import_progress set refused = refused + $2 where import_id = $1', [
    importId,
    refused,
  ])
  change.announce(importTopics.imports())
}

async function finish(change: Change, importId: string): Promise<void> {
  await setState(change, importId, 'FINISHED')
  change.record(importActions.finished, {
    targetId: importId,
    after: await countsOf(change, importId),
  })
}

/** Stops a locked import that runs: at once, behind the batch that is being done. */
export async function stop(platform: Platform, change: Change, importId: string): Promise<void> {
  await setWaiting(change, importId, 'STOPPED', platform.settings.IMPORT_WAITING_SECONDS)
  change.record(importActions.stopped, {
    targetId: importId,
    after: await countsOf(change, importId),
  })
}

interface Counts {
  readonly created: number
  readonly invited: number
  readonly alreadyThere: number
  readonly refused: number
}

async function countsOf({ manager }: Change, importId: string): Promise<Counts> {
  const [counts] = (await manager.query(
    `select created, invited, already_there as "alreadyThere", refused from import_progress where import_id = $1`,
    [importId],
  )) as Counts[]
  return found(counts)
}
