import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './resources.ts'
import { useNavigation } from './navigation.tsx'
import { routes } from './routes.tsx'

startApp({
  app: 'BACKOFFICE',
  homePath: '/',
  words: import.meta.glob('./**/words/*.ts'),
  routes,
  useNavigation,
  clientPrompt: 'none',
  admits: (viewer) => viewer.staffRole !== null,
})
