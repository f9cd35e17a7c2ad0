import { type RouteObject, redirect } from 'react-router'
import { lazyPage } from 'shared-ui/app-root/lazy-page.ts'
import { AnalystsOnly } from './analysts-only.tsx'

/** The backoffice's pages, each loaded when it is first visited. */
export const routes: RouteObject[] = [
  { path: '/', loader: () => redirect('/assistance') },
  {
    element: <AnalystsOnly />,
    children: [
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
        path: '/requests',
        lazy: lazyPage(
          () => import('./my-requests/my-requests-page.tsx'),
          (module) => module.MyRequestsPage,
        ),
      },
    ],
  },
]
