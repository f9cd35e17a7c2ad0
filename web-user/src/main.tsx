import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { useNavigation } from './navigation.tsx'
import { publicRoutes, routes } from './routes.tsx'
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
  routes,
  publicRoutes,
  useNavigation,
  clientPrompt: 'shown',
  ProfileSections: SuccessionProfileSection,
  Prompts: SuccessionPrompts,
})
