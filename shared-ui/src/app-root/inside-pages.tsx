import '../theme/inside-styles.ts'
import { useEffect, useState } from 'react'
import { type createBrowserRouter, RouterProvider } from 'react-router'
import { createAppRouter } from './app-router.tsx'
import { InsideContext, type InsideDefinition } from './inside-definition.tsx'
import { Splash } from './splash.tsx'

// Every page here stands on these. They come beside the router, which asks for them only once it stands; a failure is
// met, and repeated, there.
for (const part of [import('./api-provider.tsx'), import('./viewer-gate.tsx')])
  part.catch(() => undefined)

/** All pages of an app behind the front door. Their router lives as long as one of them is shown. */
export function InsidePages({ definition }: { definition: InsideDefinition }) {
  const [router, setRouter] = useState<ReturnType<typeof createBrowserRouter> | null>(null)
  useEffect(() => {
    const created = createAppRouter(definition)
    setRouter(created)
    return () => created.dispose()
  }, [definition])
  if (router === null) return <Splash />
  return (
    <InsideContext value={definition}>
      <RouterProvider router={router} />
    </InsideContext>
  )
}
