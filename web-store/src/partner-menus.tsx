import { CustomMenus } from 'shared-ui/custom-actions/custom-menus.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { administeredMemberships, firstToOpen } from './administered.ts'
import { useOpenedEcosystemId } from './ecosystem/opened-ecosystem.ts'

/** The menus that the partner adds to the ecosystem that is open (AD12). */
export function PartnerMenus({ onChosen }: { onChosen: () => void }) {
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
