import type { RecordedFactsFragment } from './record.generated.ts'

type People = Pick<RecordedFactsFragment, 'actor' | 'controller' | 'subject'>

/** Who did it; where somebody was controlled, the controller and whom they controlled. Null for the system itself. */
export function whoDid({ actor, controller, subject }: People): string | null {
  if (controller && subject) return `${controller.name} → ${subject.name}`
  return actor?.name ?? null
}
