import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './i18n/resources.ts'
import { useNavigation } from './navigation.tsx'
import { routes } from './routes.tsx'

startApp({
  app: 'BACKOFFICE',
  homePath: '/',
  namespaces: {
    backoffice: {
      en: () => import('./i18n/en.ts').then((module) => module.en),
      es: () => import('./i18n/es.ts').then((module) => module.es),
      'pt-BR': () => import('./i18n/pt-br.ts').then((module) => module.ptBr),
    },
  },
  routes,
  useNavigation,
  clientPrompt: 'none',
  admits: (viewer) => viewer.staffRole !== null,
})
