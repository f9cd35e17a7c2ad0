import type { InsideDefinition } from 'shared-ui/app-root/inside-definition.tsx'
import { areas } from './areas.tsx'
import { useMenu } from './menu.ts'
import { routes } from './routes.ts'

/** The Store behind the front door. */
export const inside: InsideDefinition = { areas, routes, useMenu, clientPrompt: 'shown' }
