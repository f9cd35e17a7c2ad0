import type { SuccessionParty, SuccessionState } from 'shared-schema/succession-enums'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
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

/** The steps of successions, by their ids, each oldest first, from the record itself (SU18: nothing is lost). */
export const timelines: BatchRead<string, TimelineStep[]> = {
  async many({ database }, successionIds) {
    const { rows } = await database.pool.query<TimelineStep & { successionId: string }>({
      name: 'succession-timelines',
      text: `select asked.id as "successionId", step.* from unnest($1::uuid[]) as asked (id), lateral (
          select at, payload::jsonb #>> '{after,event}' as event, payload::jsonb #>> '{after,by}' as by,
            payload::jsonb #>> '{before,state}' as "fromState", payload::jsonb #>> '{after,state}' as "toState",
            recorded_text(payload::jsonb, disclosed, 'after', 'note') as note
          from audit_events where target_id = asked.id and action like 'succession.%'
            and payload::jsonb #>> '{after,event}' is not null
          order by chain_id, at, sequence limit 200) step`,
      values: [[...new Set(successionIds)]],
    })
    const steps = Map.groupBy(rows, ({ successionId }) => successionId)
    return successionIds.map((id) =>
      (steps.get(id) ?? []).map(({ successionId: _, ...step }) => step),
    )
  },
}

/** The steps of one succession. */
export async function timelineOf(
  platform: Platform,
  successionId: string,
): Promise<TimelineStep[]> {
  const [steps = []] = await timelines.many(platform, [successionId])
  return [...steps]
}
