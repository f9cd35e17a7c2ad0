import type { InsideDefinition } from 'shared-ui/app-root/inside-definition.tsx'
import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { useProvidedEcosystems } from 'shared-ui/partner-portal/provided-ecosystems.ts'
import { areas, provider, succession } from './areas.ts'
import { useSuccessionPresence } from './own-successions/succession-presence.ts'
import { publicRoutes } from './public-routes.ts'

const NoticeBars = lazyPart(
  () => import('shared-ui/notices/notice-bars.tsx'),
  (module) => module.NoticeBars,
  'shared/notices',
)

const SuccessionPrompts = lazyPart(
  () => import('./succession/succession-prompts.tsx'),
  (module) => module.SuccessionPrompts,
  'shared/succession',
  'succession',
)

const PartnerMenus = lazyPart(
  () => import('./partner-menus.tsx'),
  (module) => module.PartnerMenus,
  'shared/custom-actions',
)

const SuccessionProfileSection = lazyPart(
  () => import('./succession/profile-section.tsx'),
  (module) => module.SuccessionProfileSection,
  'shared/succession',
  'succession',
)

/** User Web behind the front door. */
export const inside: InsideDefinition = {
  areas,
  publicRoutes,
  useMenu: () => ({
    empty: [
      ...(useSuccessionPresence() === 'NONE' ? [succession] : []),
      ...(useProvidedEcosystems().length === 0 ? [provider] : []),
    ],
  }),
  MenuEnd: PartnerMenus,
  clientPrompt: 'shown',
  ProfileSections: SuccessionProfileSection,
  AbovePages: NoticeBars,
  Prompts: SuccessionPrompts,
}
