import { Suspense, useEffect } from 'react'
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router'
import { routesOf } from '../areas/area-routes.tsx'
import { moved } from '../front-door/address.ts'
import { frontDoorPaths } from '../front-door/front-door-path.ts'
import { PlainFrame } from '../shell/plain-frame.tsx'
import { FailurePage } from './failure-page.tsx'
import type { InsideDefinition } from './inside-definition.tsx'
import { lazyPage } from './lazy-page.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { Splash } from './splash.tsx'

/** Pages that every app has inside its shell. */
const commonRoutes: RouteObject[] = [
  {
    path: '/profile',
    lazy: lazyPage(
      () => import('../profile/profile-page.tsx'),
      (m) => m.ProfilePage,
      'shared/password',
      'shared/profile',
      'shared/own-email',
      'shared/passkeys',
    ),
  },
  { path: '*', element: <NotFoundPage /> },
]

/** The router behind the front door: an app's own pages among those that all apps have. */
export function createAppRouter(
  definition: InsideDefinition,
): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      errorElement: <FailurePage />,
      hydrateFallbackElement: <Splash />,
      children: [
        ...frontDoorPaths.map((path) => ({ path, Component: ToFrontDoor })),
        {
          lazy: lazyPage(
            () => import('./api-provider.tsx'),
            (m) => m.ApiProvider,
          ),
          children: [
            { element: <PublicFrame />, children: definition.publicRoutes ?? [] },
            {
              lazy: lazyPage(
                () => import('./viewer-gate.tsx'),
                (m) => m.ViewerGate,
                'app',
                'shared/access',
                'shared/client-assistance',
                'shared/sign-out-warning',
              ),
              children: [
                ...routesOf(definition.areas),
                ...(definition.routes ?? []),
                ...commonRoutes,
              ],
            },
          ],
        },
      ],
    },
  ])
}

function PublicFrame() {
  return (
    <PlainFrame>
      <Suspense>
        <Outlet />
      </Suspense>
    </PlainFrame>
  )
}

/** The address has become one of the front door: its page takes the place of all that is here. */
function ToFrontDoor() {
  useEffect(moved, [])
  return <Splash />
}
