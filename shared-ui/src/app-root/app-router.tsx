import { Suspense } from 'react'
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router'
import { routesOf } from '../areas/area-routes.tsx'
import { PlainFrame } from '../shell/plain-frame.tsx'
import type { AppDefinition } from './app-definition.tsx'
import { FailurePage } from './failure-page.tsx'
import { lazyPage } from './lazy-page.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { Splash } from './splash.tsx'

/** Pages before the sign-in; they load no Apollo Client. */
const frontDoor: RouteObject[] = [
  {
    path: '/sign-in',
    lazy: lazyPage(
      () => import('../sign-in/sign-in-page.tsx'),
      (m) => m.SignInPage,
      'shared/access',
      'shared/sign-in',
    ),
  },
  {
    path: '/forgot-password',
    lazy: lazyPage(
      () => import('../password/forgot-password-page.tsx'),
      (m) => m.ForgotPasswordPage,
      'shared/password',
    ),
  },
  {
    path: '/reset-password',
    lazy: lazyPage(
      () => import('../password/reset-password-page.tsx'),
      (m) => m.ResetPasswordPage,
      'shared/password',
    ),
  },
  {
    path: '/handoff',
    lazy: lazyPage(
      () => import('../handoff/handoff-page.tsx'),
      (m) => m.HandoffPage,
      'shared/handoff',
      'shared/sign-in',
    ),
  },
]

/** Pages that every app has inside its shell. */
const commonRoutes: RouteObject[] = [
  {
    path: '/profile',
    lazy: lazyPage(
      () => import('../profile/profile-page.tsx'),
      (m) => m.ProfilePage,
      'shared/password',
      'shared/profile',
    ),
  },
  { path: '*', element: <NotFoundPage /> },
]

/** The addresses of an app: its own pages among those that all apps have. */
export function createAppRouter(definition: AppDefinition): ReturnType<typeof createBrowserRouter> {
  return createBrowserRouter([
    {
      errorElement: <FailurePage />,
      hydrateFallbackElement: <Splash />,
      children: [
        { element: <PublicFrame />, children: frontDoor },
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
