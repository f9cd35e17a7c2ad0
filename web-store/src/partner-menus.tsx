import { CustomMenus } from 'shared-ui/custom-actions/custom-menus.tsx'
import { useTellProvided } from 'shared-ui/partner-portal/use-tell-provided.ts'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from './administered.ts'
import { useOpenedEcosystemId } from './ecosystem/opened-ecosystem.ts'

/** The menus that the partner adds to the ecosystem that is open, and what the navigation knows of its provider (AD12). */
export function PartnerMenus({ onChosen }: { onChosen: () => void }) {
  useTellProvided()
  const administered = administeredMemberships(useViewer())
  const opened = firstToOpen(administered, useOpenedEcosystemId())
  if (!opened) return null
  const { id, name } = opened.ecosystem
  return (
    <CustomMenus
      key={id}
      ecosystemId={id}
      ecosystemName={administered.length > 1 ? name : null}
      onChosen={onChosen}
    />
  )
}
