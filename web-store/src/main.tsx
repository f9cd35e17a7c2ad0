import { importAgain } from 'shared-ui/api-client/import-again.ts'
import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { useNavigation } from './navigation.tsx'
import { routes } from './routes.tsx'
import './i18n/resources.ts'

const SignedOutNotice = lazyPart(
  () => import('./succession/signed-out-notice.tsx'),
  (module) => module.SignedOutNotice,
)

startApp({
  app: 'STORE',
  homePath: '/',
  namespaces: {
    store: {
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
  useNavigation,
  clientPrompt: 'shown',
  SignedOutNotice,
})
