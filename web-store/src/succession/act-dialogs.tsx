import { useTranslation } from 'react-i18next'
import { notifyDone } from 'shared-ui/notify.tsx'
import type { Succession } from 'shared-ui/succession/succession-state.ts'
import { useShownSuccession } from '../succession-standing/use-succession.ts'
import type { ActDialogsProps } from './act-dialogs-props.ts'
import { type AdministratorAct, leadsTo } from './administrator-act.ts'
import { ContestDialog } from './contest-dialog.tsx'
import { PlainActDialogs } from './plain-act-dialogs.tsx'
import { StartHandoverDialogs } from './start-handover-dialogs.tsx'
import type { AskedActDialogs } from './use-asked-act.ts'

interface AllActDialogsProps {
  succession: Succession
  asked: AskedActDialogs
}

/** The dialogs of the act that was asked for. What was done is announced, and shown at once. */
export function ActDialogs({ succession, asked }: AllActDialogsProps) {
  const { t } = useTranslation('succession')
  const show = useShownSuccession()
  const { act, opened, close } = asked
  if (act === null) return null
  const dialogs: ActDialogsProps = {
    succession,
    opened,
    onDone: (answered) => {
      show(answered)
      // If a condition is broken, the platform declines the succession instead: then the page says so.
      if (answered.state === leadsTo[act])
        notifyDone(t(`done.${act}`, { name: answered.successor.name }))
    },
    onClose: close,
  }
  return dialogsOf(act, dialogs)
}

function dialogsOf(act: AdministratorAct, dialogs: ActDialogsProps) {
  if (act === 'START_HANDOVER') return <StartHandoverDialogs {...dialogs} />
  if (act === 'CONTEST') return <ContestDialog {...dialogs} />
  return <PlainActDialogs key={act} act={act} {...dialogs} />
}
