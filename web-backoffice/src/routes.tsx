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
      'support-process',
      'technical-assistance/find-client',
    ),
  },
  {
    path: '/assistance/:id',
    lazy: lazyPage(
      () => import('./technical-assistance/request/request-page.tsx'),
      (module) => module.RequestPage,
      'shared/client-assistance',
      'support-process',
      'technical-assistance/request',
      'technical-assistance/session',
    ),
  },
  {
    path: '/ecosystem-admin',
    lazy: lazyPage(
      () => import('./ecosystem-admin/start/start-support-page.tsx'),
      (module) => module.StartSupportPage,
      'ecosystem-admin',
      'support-process',
    ),
  },
  {
    path: '/ecosystem-admin/:id',
    lazy: lazyPage(
      () => import('./ecosystem-admin/request/ecosystem-admin-page.tsx'),
      (module) => module.EcosystemAdminPage,
      'ecosystem-admin',
      'shared/succession',
      'support-process',
    ),
  },
  {
    path: '/requests',
    lazy: lazyPage(
      () => import('./my-requests/my-requests-page.tsx'),
      (module) => module.MyRequestsPage,
      'my-requests',
      'support-process',
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
      'shared/succession',
      'succession-claims',
    ),
  },
  {
    path: '/claims/:successionId',
    lazy: lazyPage(
      () => import('./succession-claims/claim/claim-page.tsx'),
      (module) => module.ClaimPage,
      'shared/succession',
      'succession-claims',
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
      'ecosystem-admin',
      'home',
      'shared/client-assistance',
      'succession-claims',
      'support-process',
      'technical-assistance/find-client',
    ),
  },
  { element: <OnlyFor staff="ANALYST" />, children: support },
  { element: <OnlyFor staff="REVIEWER" />, children: review },
]
