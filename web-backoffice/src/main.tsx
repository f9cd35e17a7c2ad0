import { importAgain } from 'shared-ui/api-client/import-again.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './i18n/resources.ts'
import { useNavigation } from './navigation.tsx'
import { routes } from './routes.tsx'

startApp({
  app: 'BACKOFFICE',
  homePath: '/',
  namespaces: {
    backoffice: {
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
  clientPrompt: 'none',
  admits: (viewer) => viewer.staffRole !== null,
})
