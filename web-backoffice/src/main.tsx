import { startApp } from 'shared-ui/app-root/start-app.tsx'
import { opensAny } from 'shared-ui/areas/area.ts'
import './resources.ts'
import { areas } from './areas.ts'

startApp({
  app: 'BACKOFFICE',
  homePath: '/',
  words: import.meta.glob('./**/words/*.ts'),
  areas,
  clientPrompt: 'none',
  admits: (viewer) => opensAny(areas, viewer),
})
