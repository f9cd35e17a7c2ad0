import type { InsideDefinition } from 'shared-ui/app-root/inside-definition.tsx'
import { lazyPage, lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { opensAny } from 'shared-ui/areas/area.ts'
import { areas } from './areas.ts'

const PlaceNotices = lazyPart(
  () => import('./own-place/place-notices.tsx'),
  (module) => module.PlaceNotices,
  'own-place',
)

const PlaceSection = lazyPart(
  () => import('./own-place/place-section.tsx'),
  (module) => module.PlaceSection,
  'own-place',
)

/** The backoffice behind the front door. */
export const inside: InsideDefinition = {
  areas,
  publicRoutes: [
    {
      path: '/join-staff',
      lazy: lazyPage(
        () => import('./join-staff/join-staff-page.tsx'),
        (module) => module.JoinStaffPage,
        'join-staff',
        'shared/password',
        'shared/profile',
      ),
    },
    {
      path: '/stop-mfa-reset',
      lazy: lazyPage(
        () => import('./platform-staff/stop-reset/stop-mfa-reset-page.tsx'),
        (module) => module.StopMfaResetPage,
        'platform-staff',
      ),
    },
  ],
  clientPrompt: 'none',
  ProfileSections: PlaceSection,
  RightsNotices: PlaceNotices,
  admits: (viewer) => opensAny(areas, viewer),
}
