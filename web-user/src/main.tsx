import { importAgain } from 'shared-ui/api-client/import-again.ts'
import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { useNavigation } from './navigation.tsx'
import { publicRoutes, routes } from './routes.tsx'
import './i18n/resources.ts'

const SuccessionPrompts = lazyPart(
  () => import('./succession/succession-prompts.tsx'),
  (module) => module.SuccessionPrompts,
)

const SuccessionProfileSection = lazyPart(
  () => import('./succession/profile-section.tsx'),
  (module) => module.SuccessionProfileSection,
)

startApp({
  app: 'WEB',
  homePath: '/',
  namespaces: {
    web: {
      en: () =>
        importAgain(
          () => import('./words/en.ts'),
          (words) => words.en,
        ),
      es: () =>
        importAgain(
          () => import('./words/es.ts'),
          (words) => words.es,
        ),
      'pt-BR': () =>
        importAgain(
          () => import('./words/pt-br.ts'),
          (words) => words.ptBr,
        ),
    },
  },
  routes,
  publicRoutes,
  useNavigation,
  clientPrompt: 'shown',
  ProfileSections: SuccessionProfileSection,
  Prompts: SuccessionPrompts,
})
