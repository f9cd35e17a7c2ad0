import { useLocation } from 'react-router'
import { CustomMenus } from 'shared-ui/custom-actions/custom-menus.tsx'
import { useTellProvided } from 'shared-ui/partner-portal/use-tell-provided.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { ecosystemIn } from './ecosystem-in.ts'
import { membershipsInView } from './standing.ts'

/** What the navigation knows of providers, and the menus that the partner adds: those of the ecosystem in the address, else of the viewer's first one (AD12). */
export function PartnerMenus({ onChosen }: { onChosen: () => void }) {
  useTellProvided()
  const memberships = membershipsInView(useViewer())
  const { pathname } = useLocation()
  const shown = ecosystemIn(pathname, memberships) ?? memberships[0]
  if (!shown) return null
  const { id, name } = shown.ecosystem
  return (
    <CustomMenus
      key={id}
      ecosystemId={id}
      ecosystemName={memberships.length > 1 ? name : null}
      onChosen={onChosen}
    />
  )
}
