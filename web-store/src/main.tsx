import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './resources.ts'

const SignedOutNotice = lazyPart(
  () => import('./succession/signed-out-notice.tsx'),
  (module) => module.SignedOutNotice,
  'app',
  'succession',
)

startApp({
  app: 'STORE',
  homePath: '/',
  words: () => import('./word-files.ts'),
  inside: () => import('./inside.ts'),
  SignedOutNotice,
})
