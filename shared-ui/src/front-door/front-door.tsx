import { lazyPart } from '../app-root/lazy-page.ts'
import type { Namespace } from '../i18n/resources.ts'
import { PlainFrame } from '../shell/plain-frame.tsx'
import type { FrontDoorPath } from './front-door-path.ts'

const pages = {
  '/sign-in': lazyPart(
    () => import('../sign-in/sign-in-page.tsx'),
    (m) => m.SignInPage,
    'shared/access',
    'shared/sign-in',
  ),
  '/forgot-password': lazyPart(
    () => import('../password/forgot-password-page.tsx'),
    (m) => m.ForgotPasswordPage,
    'shared/password',
  ),
  '/reset-password': lazyPart(
    () => import('../password/reset-password-page.tsx'),
    (m) => m.ResetPasswordPage,
    'shared/password',
  ),
  '/confirm-email': lazyPart(
    () => import('../own-email/confirm-email-page.tsx'),
    (m) => m.ConfirmEmailPage,
    'shared/own-email',
  ),
  '/stop-email-change': lazyPart(
    () => import('../own-email/stop-email-change-page.tsx'),
    (m) => m.StopEmailChangePage,
    'shared/own-email',
  ),
  '/handoff': lazyPart(
    () => import('../handoff/handoff-page.tsx'),
    (m) => m.HandoffPage,
    'shared/handoff',
    'shared/sign-in',
  ),
}

/**
 * Begins to load a page that will be shown first, beside everything else that the first page waits for.
 *
 * @returns the namespaces of its words
 */
export function beginFrontDoor(path: FrontDoorPath): readonly Namespace[] {
  pages[path].begin()
  return pages[path].words
}

/** A page before the sign-in. These pages load neither the router nor Apollo Client. */
export function FrontDoor({ path }: { path: FrontDoorPath }) {
  const Page = pages[path]
  return (
    <PlainFrame>
      <Page />
    </PlainFrame>
  )
}
