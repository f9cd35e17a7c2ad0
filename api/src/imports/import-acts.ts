import type { ImportAct, ImportState } from 'shared-schema/import-enums'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import { type Actor, type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { importActions } from './actions.ts'
import { importDeadlines } from './deadlines.ts'
import { type HeldImport, lockFoundImport, lockImport } from './hold-import.ts'
import { type ImportView, importOfId } from './import-views.ts'
import { importMachine } from './rules.ts'
import { stop } from './run-import.ts'
import { setState } from './state-change.ts'

/** Locks an import in which an act is possible. @throws NOT_FOUND, ILLEGAL_TRANSITION */
async function lockForAct(change: Change, id: string, act: ImportAct): Promise<HeldImport> {
  const held = await lockFoundImport(change, id)
  const next = importMachine.next(held.state, act, 'OPERATOR')
  if ('refusal' in next) throw new Refusal(next.refusal, { state: held.state })
  return held
}

/** @throws NOT_FOUND, ILLEGAL_TRANSITION, IMPORT_NOTHING_TO_DO */
async function lockToStart(change: Change, id: string): Promise<HeldImport> {
  const held = await lockForAct(change, id, 'START')
  if (held.lines === held.faultyLines) throw new Refusal('IMPORT_NOTHING_TO_DO')
  return held
}

/**
 * Has the lines of a checked import done, or go on where it was stopped, with an MFA code (PA7). Lines with faults are left out.
 *
 * @throws NOT_FOUND, ILLEGAL_TRANSITION, IMPORT_NOTHING_TO_DO, MFA codes
 */
export async function startImport(
  platform: Platform,
  actor: PersonActor,
  { importId, code }: { readonly importId: string; readonly code: string },
): Promise<ImportView> {
  // Asked before the code is checked too, so that no code is used up for what is not possible.
  await platform.inChange(actor, (change) => lockToStart(change, importId))
  await requireMfaCode(platform, actor, code)
  await platform.inChange(actor, (change) => startWithin(change, importId, actor.user.id))
  return importOfId(platform, importId)
}

/** Has an import run in the name of an operator, within a change. @throws as `startImport`, but for codes */
export async function startWithin(
  change: Change,
  importId: string,
  operatorId: string,
): Promise<void> {
  const { id, lines, faultyLines } = await lockToStart(change, importId)
  await change.manager.query('update imports set started_by_id = $2 where id = $1', [
    id,
    operatorId,
  ])
  await setState(change, id, 'RUNNING')
  change.record(importActions.started, { targetId: id, after: { lines, faultyLines } })
  change.schedule({ kind: importDeadlines.importRun, targetId: id, at: change.now })
}

/** Stops an import; what is done stays, and it can go on later. @throws NOT_FOUND, ILLEGAL_TRANSITION */
export async function stopImport(
  platform: Platform,
  actor: Actor,
  importId: string,
): Promise<ImportView> {
  await platform.inChange(actor, async (change) => {
    const { id } = await lockForAct(change, importId, 'STOP')
    await stop(platform, change, id)
  })
  return importOfId(platform, importId)
}

/** Ends an import that does not run; what is done stays. @throws NOT_FOUND, ILLEGAL_TRANSITION */
export async function discardImport(
  platform: Platform,
  actor: Actor,
  importId: string,
): Promise<ImportView> {
  await platform.inChange(actor, async (change) => {
    const { id } = await lockForAct(change, importId, 'DISCARD')
    await discard(change, id)
  })
  return importOfId(platform, importId)
}

async function discard(change: Change, id: string): Promise<void> {
  await setState(change, id, 'DISCARDED')
  change.record(importActions.discarded, { targetId: id })
}

/** Writes down that an import has waited for an operator in vain; its row had decided that already. */
export async function endWaiting(platform: Platform, importId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:importWait'), async (change) => {
    const held = await lockImport(change, importId)
    const [row] = (await change.manager.query('select state from imports where id = $1', [
      importId,
    ])) as { state: ImportState }[]
    if (held?.state === 'DISCARDED' && row?.state !== 'DISCARDED') await discard(change, held.id)
  })
}
