import type { SuccessionParty, SuccessionState } from 'shared-schema/succession-enums'
import type { Platform } from '../platform/platform.ts'

/** One step of a succession, as the record has it. */
export interface TimelineStep {
  readonly at: Date
  readonly event: string
  readonly by: SuccessionParty
  readonly fromState: SuccessionState | null
  readonly toState: SuccessionState
  readonly note: string | null
}

/** The steps of a succession, oldest first, from the record itself (SU18: nothing is lost). */
export async function timelineOf(
  { database }: Platform,
  successionId: string,
): Promise<TimelineStep[]> {
  const { rows } = await database.pool.query<TimelineStep>({
    name: 'succession-timeline',
    text: `select at, payload::jsonb #>> '{after,event}' as event, payload::jsonb #>> '{after,by}' as by,
        payload::jsonb #>> '{before,state}' as "fromState", payload::jsonb #>> '{after,state}' as "toState",
        recorded_text(payload::jsonb, disclosed, 'after', 'note') as note
      from audit_events where target_id = $1 and action like 'succession.%'
        and payload::jsonb #>> '{after,event}' is not null
      order by chain_id, at, sequence limit 200`,
    values: [successionId],
  })
  return rows
}
