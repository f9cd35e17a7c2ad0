import { lazy } from 'react'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { useNavigation } from './navigation.tsx'
import { publicRoutes, routes } from './routes.tsx'
import './i18n/resources.ts'

const SuccessionPrompts = lazy(() =>
  import('./succession/succession-prompts.tsx').then((module) => ({
    default: module.SuccessionPrompts,
  })),
)

const SuccessionProfileSection = lazy(() =>
  import('./succession/profile-section.tsx').then((module) => ({
    default: module.SuccessionProfileSection,
  })),
)

startApp({
  app: 'WEB',
  homePath: '/',
  namespaces: {
    web: {
      en: () => import('./i18n/en.ts').then((module) => module.en),
      es: () => import('./i18n/es.ts').then((module) => module.es),
      'pt-BR': () => import('./i18n/pt-br.ts').then((module) => module.ptBr),
    },
  },
  routes,
  publicRoutes,
  useNavigation,
  clientPrompt: 'shown',
  ProfileSections: SuccessionProfileSection,
  Prompts: SuccessionPrompts,
})
