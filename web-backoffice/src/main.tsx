import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './resources.ts'

startApp({
  app: 'BACKOFFICE',
  homePath: '/',
  words: () => import('./word-files.ts'),
  inside: () => import('./inside.ts'),
})
