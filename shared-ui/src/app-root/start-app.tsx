import '../theme/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { onMissing } from '../api-client/missing.ts'
import { tryNow } from '../api-client/try-now.ts'
import { beginFrontDoor, frontDoorPathIn } from '../front-door/front-door.tsx'
import { startI18n } from '../i18n/start-i18n.ts'
import type { AppDefinition } from './app-definition.tsx'
import { AppRoot } from './app-root.tsx'
import { askPublicSettings } from './asked-settings.ts'
import { BeforeWords } from './before-words.tsx'

/**
 * Renders an app into the page: first loads its words, then shows providers, sign-in, shell and the app's own
 * pages.
 */
export async function startApp(definition: AppDefinition): Promise<void> {
  const place = document.getElementById('root')
  if (!place) throw new Error('startApp: the page has no #root')
  const root = createRoot(place)
  window.addEventListener('online', tryNow)
  const wordsAreThere = onMissing(() => root.render(<BeforeWords />))
  // All that the first page waits for is asked for at once: one after the other, each would cost a turn to the server.
  const path = frontDoorPathIn(definition)
  void askPublicSettings(definition.app)
  await startI18n(definition.words, path === null ? [] : beginFrontDoor({ app: definition, path }))
  wordsAreThere()
  root.render(
    <StrictMode>
      <AppRoot definition={definition} />
    </StrictMode>,
  )
}
