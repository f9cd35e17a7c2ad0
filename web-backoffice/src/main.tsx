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
  useNavigation,
  clientPrompt: 'none',
  admits: (viewer) => viewer.staffRole !== null,
})
