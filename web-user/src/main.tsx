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
          () => import('./i18n/en.ts'),
          (words) => words.en,
        ),
      es: () =>
        importAgain(
          () => import('./i18n/es.ts'),
          (words) => words.es,
        ),
      'pt-BR': () =>
        importAgain(
          () => import('./i18n/pt-br.ts'),
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
