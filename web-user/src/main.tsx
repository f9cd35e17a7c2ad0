import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './resources.ts'

startApp({
  app: 'WEB',
  homePath: '/',
  words: import.meta.glob('./**/words/*.ts'),
  inside: () => import('./inside.ts'),
})
