import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdmUserFactsFragment } from '../adm-users.generated.ts'
import { AskedActDialog } from './asked-act-dialog.tsx'
import { type AskedAct, askedActs, dangerousActs } from './asked-acts.ts'
import { ChangeAdmUserDialog } from './change-adm-user-dialog.tsx'
import { ProposeEmailDialog } from './propose-email-dialog.tsx'

type ShownAct = AskedAct | 'CHANGE' | 'PROPOSE_EMAIL'

/** The acts in the order of their buttons. */
const shownActs: readonly ShownAct[] = ['CHANGE', 'PROPOSE_EMAIL', ...askedActs]

/** Exactly the buttons that the API allows for this person now, and the dialog of each (AD3). */
export function PersonActs({ admUser }: { admUser: AdmUserFactsFragment }) {
  const { t } = useTranslation('adm-users')
  const [asked, setAsked] = useState<{ act: ShownAct; opened: boolean } | null>(null)
  const acts = shownActs.filter((act) => admUser.allowedActions.includes(act))
  const close = () => setAsked((last) => last && { ...last, opened: false })
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
      {asked?.act === 'CHANGE' && (
        <ChangeAdmUserDialog admUser={admUser} opened={asked.opened} onClose={close} />
      )}
      {asked?.act === 'PROPOSE_EMAIL' && (
        <ProposeEmailDialog admUser={admUser} opened={asked.opened} onClose={close} />
      )}
      {asked && asked.act !== 'CHANGE' && asked.act !== 'PROPOSE_EMAIL' && (
        <AskedActDialog
          key={asked.act}
          act={asked.act}
          admUser={admUser}
          opened={asked.opened}
          onClose={close}
        />
      )}
    </>
  )
}
