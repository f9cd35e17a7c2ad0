import type { InsideDefinition } from 'shared-ui/app-root/inside-definition.tsx'
import { opensAny } from 'shared-ui/areas/area.ts'
import { areas } from './areas.ts'

/** The backoffice behind the front door. */
export const inside: InsideDefinition = {
  areas,
  clientPrompt: 'none',
  admits: (viewer) => opensAny(areas, viewer),
}
