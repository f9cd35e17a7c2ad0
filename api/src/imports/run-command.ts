import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { importColumns } from 'shared-schema/import-enums'
import { holdContent, storeContent } from '../files/contents.ts'
import { fileKind, UnfitFile } from '../files/file-kind.ts'
import { fileName } from '../files/file-name.ts'
import { type StagedFile, stageFile } from '../files/staged-file.ts'
import { emailOf } from '../identity/email-addresses.ts'
import { asActorUser, User } from '../identity/entities.ts'
import { staff } from '../identity/permissions.ts'
import { newActor, type PersonActor, systemActor } from '../platform/actor.ts'
import { newId } from '../platform/ids.ts'
import { isGranted } from '../platform/permissions.ts'
import type { Platform } from '../platform/platform.ts'
import { CommandRefused } from '../staff/operator-commands.ts'
import { addImport } from './add-import.ts'
import { type ImportCommand, STANDARD } from './command-line.ts'
import { importTable } from './export-import.ts'
import { startWithin, stopImport } from './import-acts.ts'
import { importPurpose } from './import-file.ts'
import { type FaultPlace, faultsOf, type ImportView, importOfId } from './import-views.ts'
import { runImports } from './permissions.ts'
import { words } from './words/in-each-language.ts'

/** Where the command was typed, and how it speaks. */
export interface CommandPlace {
  /** The user of the operating system, for the record. */
  readonly typedBy: string
  /** Aborted when whoever typed it has it stop. */
  readonly stopping: AbortSignal
  readonly print: (line: string) => void
}

const BETWEEN_LOOKS_MILLISECONDS = 250
const FAULTS_AT_ONCE = 500

/**
 * Carries the command out: this process checks and does the lines, together with the API where it runs.
 *
 * @returns the code with which the process ends: 0 if every line is done
 * @throws CommandRefused
 */
export async function runImportCommand(
  platform: Platform,
  { file, operator, dryRun, result }: ImportCommand,
  place: CommandPlace,
): Promise<number> {
  const actor = await operatorOf(platform, operator, place)
  const id = await takeFile(platform, actor, file)
  await platform.deadlines.work()
  const checked = await follow(platform, id, 'CHECKING', place)
  if (checked.state === 'UNREADABLE') throw new CommandRefused(unreadable(checked))
  for await (const line of faultLines(platform, id)) place.print(line)
  place.print(`${checked.lines} lines, ${checked.faultyLines} of them with faults.`)
  if (dryRun || place.stopping.aborted) return checked.faultyLines > 0 ? 1 : 0
  if (checked.state !== 'RUNNING') {
    if (checked.lines === checked.faultyLines) throw new CommandRefused('No line can be imported.')
    await platform.inChange(actor, (change) => startWithin(change, id, actor.user.id))
  }
  const ran = await follow(platform, id, 'RUNNING', place, () => stopIfRuns(platform, actor, id))
  place.print(sumsOf(ran))
  if (result) {
    const source = { platform, admitAgain: async () => undefined }
    await written(result, Readable.from(importTable(source, id, 'RESULT', 'en')))
  }
  if (ran.state !== 'FINISHED') place.print('Stopped. The same command goes on.')
  return ran.state === 'FINISHED' && ran.faultyLines + ran.refused === 0 ? 0 : 1
}

async function operatorOf(
  { database, permissions }: Platform,
  typed: string,
  { typedBy }: CommandPlace,
): Promise<PersonActor> {
  const email = emailOf(typed)
  const user = email ? await database.source.manager.findOneBy(User, { email }) : null
  const may = user?.staffRoles.some((role) => isGranted(permissions, staff, role, runImports))
  if (user?.status !== 'ACTIVE' || !may)
    throw new CommandRefused(
      `${typed} is no active operator. "operator list" shows who is, "operator create" makes one.`,
    )
  const origin = {
    ...systemActor('import-file').origin,
    userAgent: `command line: ${typedBy}`,
  }
  return newActor({ via: 'SYSTEM', user: asActorUser(user), origin })
}

/** Adds an import of the file, or finds the one that is under way. Returns its id. */
async function takeFile(platform: Platform, actor: PersonActor, path: string): Promise<string> {
  const staged = await stagedFrom(path).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandRefused(`${path} can't be read: ${reason}`)
  })
  try {
    const known = await underWay(platform, staged)
    if (known) return known
    const mediaType = await kindOf(platform, staged, path)
    const { bytes, sha256 } = staged
    const id = newId()
    await storeContent(platform, staged)
    await platform.inChange(actor, async (change) => {
      const name = fileName(path === STANDARD ? '' : basename(path), mediaType, 'import')
      await addImport(change, actor.user.id, { id, name, mediaType, bytes, sha256 })
      await holdContent(change, sha256)
    })
    return id
  } finally {
    await staged.discard()
  }
}

async function written(path: string, content: Readable): Promise<void> {
  if (path === STANDARD) return pipeline(content, process.stdout, { end: false })
  const file = await open(path, 'w')
  await pipeline(content, file.createWriteStream())
}

async function stagedFrom(path: string): Promise<StagedFile> {
  if (path === STANDARD) return stageFile(process.stdin)
  const file = await open(path)
  return stageFile(file.createReadStream())
}

async function underWay({ database }: Platform, { sha256 }: StagedFile): Promise<string | null> {
  const { rows } = await database.pool.query<{ id: string }>(
    'select id from imports where sha256 = $1 and ended_at is null and (waits_until is null or waits_until > app_now())',
    [sha256],
  )
  return rows[0]?.id ?? null
}

async function kindOf(platform: Platform, staged: StagedFile, path: string) {
  try {
    return await fileKind(staged, '', importPurpose.limits(platform.settings))
  } catch (error) {
    if (!(error instanceof UnfitFile)) throw error
    const why = {
      EMPTY: 'is empty',
      TOO_LARGE: `is larger than IMPORT_BYTES (${error.most})`,
    } as Partial<Record<string, string>>
    throw new CommandRefused(`${path} ${why[error.fault] ?? 'is no CSV and no JSON Lines file'}.`)
  }
}

/** Prints how far an import is, until it is in another state or is to stop. */
async function follow(
  platform: Platform,
  id: string,
  state: ImportView['state'],
  { stopping, print }: CommandPlace,
  stop?: () => Promise<void>,
): Promise<ImportView> {
  let printed = ''
  for (let hasStopped = false; ; ) {
    const view = await importOfId(platform, id)
    const line = view.state === 'CHECKING' ? `${view.lines} lines checked` : sumsOf(view)
    if (line !== printed && view.state === state) print(line)
    printed = line
    if (view.state !== state) return view
    if (stopping.aborted && !stop) return view
    if (stopping.aborted && !hasStopped) {
      hasStopped = true
      await stop?.()
      continue
    }
    await pause(BETWEEN_LOOKS_MILLISECONDS, undefined, { signal: stopping }).catch(() => undefined)
  }
}

/** It may have come to its end since. */
async function stopIfRuns(platform: Platform, actor: PersonActor, id: string): Promise<void> {
  await stopImport(platform, actor, id).catch(async (error: unknown) => {
    if ((await importOfId(platform, id)).state === 'RUNNING') throw error
  })
}

const sumsOf = ({
  lines,
  faultyLines,
  created,
  invited,
  alreadyThere,
  refused,
}: ImportView): string =>
  `${created + invited + alreadyThere + refused} of ${lines - faultyLines} lines done: ${created} ecosystems created, ${invited} members invited, ${alreadyThere} there already, ${refused} refused`

async function* faultLines(platform: Platform, id: string): AsyncGenerator<string> {
  for (let after: FaultPlace | null = null; ; ) {
    const { rows, hasNextPage } = await faultsOf(platform, id, { after, limit: FAULTS_AT_ONCE })
    for (const { line, place, fault, given } of rows)
      yield `line ${line}, ${importColumns[place]}: ${words.en.faults[fault]}${given ? ` (${given})` : ''}`
    after = rows.at(-1) ?? null
    if (!hasNextPage || !after) return
  }
}

const unreadable = ({ fileFault, fileFaultLine, fileFaultDetail }: ImportView): string =>
  [
    'Nothing of this file can be imported:',
    fileFault,
    ...(fileFaultLine === null ? [] : [`at line ${fileFaultLine}`]),
    ...(fileFaultDetail === null ? [] : [`(${fileFaultDetail})`]),
  ].join(' ')
