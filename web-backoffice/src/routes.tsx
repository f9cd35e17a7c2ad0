import type { RouteObject } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { OnlyFor } from './only-for.tsx'

/** User Support: what analysts reach (AS1, EA1). */
const support: RouteObject[] = [
  {
    path: '/assistance',
    lazy: lazyPage(
      () => import('./technical-assistance/find-client/find-client-page.tsx'),
      (module) => module.FindClientPage,
    ),
  },
  {
    path: '/assistance/:id',
    lazy: lazyPage(
      () => import('./technical-assistance/request/request-page.tsx'),
      (module) => module.RequestPage,
    ),
  },
  {
    path: '/ecosystem-admin',
    lazy: lazyPage(
      () => import('./ecosystem-admin/start/start-support-page.tsx'),
      (module) => module.StartSupportPage,
    ),
  },
  {
    path: '/ecosystem-admin/:id',
    lazy: lazyPage(
      () => import('./ecosystem-admin/request/ecosystem-admin-page.tsx'),
      (module) => module.EcosystemAdminPage,
    ),
  },
  {
    path: '/requests',
    lazy: lazyPage(
      () => import('./my-requests/my-requests-page.tsx'),
      (module) => module.MyRequestsPage,
    ),
  },
]

/** What reviewers reach (SU14). */
const review: RouteObject[] = [
  {
    path: '/claims',
    lazy: lazyPage(
      () => import('./succession-claims/list/claims-page.tsx'),
      (module) => module.ClaimsPage,
    ),
  },
  {
    path: '/claims/:successionId',
    lazy: lazyPage(
      () => import('./succession-claims/claim/claim-page.tsx'),
      (module) => module.ClaimPage,
    ),
  },
]

/** The backoffice's pages, each loaded when it is first visited. */
export const routes: RouteObject[] = [
  {
    path: '/',
    lazy: lazyPage(
      () => import('./home/home-page.tsx'),
      (module) => module.HomePage,
    ),
  },
  { element: <OnlyFor staff="ANALYST" />, children: support },
  { element: <OnlyFor staff="REVIEWER" />, children: review },
]
