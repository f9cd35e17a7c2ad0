import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StaffAct } from 'shared-schema/enums'
import {
  BlockStaffDocument,
  type StaffFactsFragment,
  UnblockStaffDocument,
} from '../platform-staff.generated.ts'
import { type AskedAct, AskedActDialog } from './asked-act-dialog.tsx'
import { ChangeRolesDialog } from './change-roles-dialog.tsx'
import { CodeActDialog, ReasonActDialog } from './code-act-dialogs.tsx'

type ShownAct = AskedAct | 'CHANGE_ROLES' | 'BLOCK' | 'UNBLOCK'

/** The acts in the order of their buttons. */
const shownActs: readonly ShownAct[] = [
  'CHANGE_ROLES',
  'RESEND_INVITATION',
  'WITHDRAW_INVITATION',
  'SIGN_OUT',
  'BLOCK',
  'UNBLOCK',
]

/** The acts that take something away. */
const dangerousActs: readonly StaffAct[] = ['WITHDRAW_INVITATION', 'SIGN_OUT', 'BLOCK']

/** Exactly the buttons that the API allows for this person now, and the dialog of each (PA2). */
export function MemberActs({ member }: { member: StaffFactsFragment }) {
  const { t } = useTranslation('platform-staff')
  const [asked, setAsked] = useState<{ act: ShownAct; opened: boolean } | null>(null)
  const acts = shownActs.filter((act) => member.allowedActions.includes(act))
  const dialog = asked && {
    member,
    opened: asked.opened,
    onClose: () => setAsked((last) => last && { ...last, opened: false }),
  }
  return (
    <>
      {acts.length > 0 && (
        <Group gap="sm">
          {acts.map((act) => (
            <Button
              // One button blocks and unblocks, so that it keeps the keyboard's focus.
              key={act === 'UNBLOCK' ? 'BLOCK' : act}
              variant="default"
              {...(dangerousActs.includes(act) ? { c: 'var(--mantine-color-error)' } : {})}
              onClick={() => setAsked({ act, opened: true })}
            >
              {t(`act.${act}`)}
            </Button>
          ))}
        </Group>
      )}
      {dialog && <ActDialog act={asked.act} {...dialog} />}
    </>
  )
}

interface ActDialogProps {
  act: ShownAct
  member: StaffFactsFragment
  opened: boolean
  onClose: () => void
}

function ActDialog({ act, ...dialog }: ActDialogProps) {
  switch (act) {
    case 'CHANGE_ROLES':
      return <ChangeRolesDialog {...dialog} />
    case 'BLOCK':
      return <ReasonActDialog act={act} document={BlockStaffDocument} danger {...dialog} />
    case 'UNBLOCK':
      return <CodeActDialog act={act} document={UnblockStaffDocument} {...dialog} />
    default:
      return <AskedActDialog key={act} act={act} {...dialog} />
  }
}
