import { lazyPart } from 'shared-ui/app-root/lazy-page.ts'
import { startApp } from 'shared-ui/app-root/start-app.tsx'
import './resources.ts'

startApp({
  app: 'WEB',
  homePath: '/',
  words: () => import('./word-files.ts'),
  ownFrontDoor: {
    '/chat': lazyPart(
      () => import('./public-chat/public-chat-page.tsx'),
      (module) => module.PublicChatPage,
      'public-chat',
      'shared/conversation',
    ),
  },
  inside: () => import('./inside.ts'),
})
