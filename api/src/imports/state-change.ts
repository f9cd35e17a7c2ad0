import type { ImportState } from 'shared-schema/import-enums'
import type { Change } from '../platform/change.ts'
import { importDeadlines } from './deadlines.ts'
import { importTopics } from './topics.ts'

/** Brings a locked import into a state in which no operator is waited for. */
export async function setState(
  change: Change,
  id: string,
  state: 'RUNNING' | 'FINISHED' | 'DISCARDED',
): Promise<void> {
  const isOver = state !== 'RUNNING'
  await change.manager.query(
    'update imports set state = $2, waits_until = null, ended_at = $3 where id = $1',
    [id, state, isOver ? change.now : null],
  )
  if (isOver)
    await change.manager.query('update import_progress set kept_since = $2 where import_id = $1', [
      id,
      change.now,
    ])
  change.announce(importTopics.imports())
}

/** Has a locked import wait for an operator, for so many seconds at most. */
export async function setWaiting(
  change: Change,
  id: string,
  state: Extract<ImportState, 'CHECKED' | 'STOPPED'>,
  seconds: number,
): Promise<void> {
  const until = new Date(change.now.getTime() + seconds * 1000)
  await change.manager.query('update imports set state = $2, waits_until = $3 where id = $1', [
    id,
    state,
    until,
  ])
  change.schedule({ kind: importDeadlines.importWait, targetId: id, at: until })
  change.announce(importTopics.imports())
}
