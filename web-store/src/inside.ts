import type { InsideDefinition } from 'shared-ui/app-root/inside-definition.tsx'
import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { areas } from './areas.tsx'
import { useMenu } from './menu.ts'
import { routes } from './routes.ts'

const PartnerMenus = lazyPart(
  () => import('./partner-menus.tsx'),
  (module) => module.PartnerMenus,
  'shared/custom-actions',
)

const NoticeBars = lazyPart(
  () => import('shared-ui/notices/notice-bars.tsx'),
  (module) => module.NoticeBars,
  'shared/notices',
)

/** The Store behind the front door. */
export const inside: InsideDefinition = {
  areas,
  routes,
  useMenu,
  MenuEnd: PartnerMenus,
  clientPrompt: 'shown',
  AbovePages: NoticeBars,
}
