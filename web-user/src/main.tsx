import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { areas, succession } from './areas.ts'
import { useSuccessionPresence } from './own-successions/succession-presence.ts'
import { publicRoutes } from './public-routes.ts'
import './resources.ts'

const SuccessionPrompts = lazyPart(
  () => import('./succession/succession-prompts.tsx'),
  (module) => module.SuccessionPrompts,
  'shared/succession',
  'succession',
)

const SuccessionProfileSection = lazyPart(
  () => import('./succession/profile-section.tsx'),
  (module) => module.SuccessionProfileSection,
  'shared/succession',
  'succession',
)

startApp({
  app: 'WEB',
  homePath: '/',
  words: import.meta.glob('./**/words/*.ts'),
  areas,
  publicRoutes,
  useMenu: () => ({ empty: useSuccessionPresence() === 'NONE' ? [succession] : [] }),
  clientPrompt: 'shown',
  ProfileSections: SuccessionProfileSection,
  Prompts: SuccessionPrompts,
})
