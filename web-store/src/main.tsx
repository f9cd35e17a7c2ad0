import { lazy } from 'react'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { useNavigation } from './navigation.tsx'
import { routes } from './routes.tsx'
import './i18n/resources.ts'

const SignedOutNotice = lazy(() =>
  import('./succession/signed-out-notice.tsx').then((module) => ({
    default: module.SignedOutNotice,
  })),
)

startApp({
  app: 'STORE',
  homePath: '/',
  namespaces: {
    store: {
      en: () => import('./i18n/en.ts').then((module) => module.en),
      es: () => import('./i18n/es.ts').then((module) => module.es),
      'pt-BR': () => import('./i18n/pt-br.ts').then((module) => module.ptBr),
    },
  },
  routes,
  useNavigation,
  clientPrompt: 'shown',
  SignedOutNotice,
})
