import type { TypedDocumentNode } from '@apollo/client'
import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { ReasonAndCodeDialog } from 'shared-ui/dialogs/reason-and-code-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { useProofLead } from 'shared-ui/passkeys/use-proof-lead.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import {
  BlockPersonDocument,
  type PersonFactsFragment,
  type PersonReasonInput,
  UnblockPersonDocument,
} from '../platform-people.generated.ts'

interface BlockDialogProps {
  act: 'BLOCK' | 'UNBLOCK'
  person: PersonFactsFragment
  opened: boolean
  onClose: () => void
}

type Mutation = TypedDocumentNode<unknown, { input: PersonReasonInput }>

/** What each act sends. */
const documents: Readonly<Record<'BLOCK' | 'UNBLOCK', Mutation>> = {
  BLOCK: BlockPersonDocument,
  UNBLOCK: UnblockPersonDocument,
}

/** Blocks or unblocks a person, with a reason that they read and an MFA code (ID8). */
export function BlockDialog({ act, person, opened, onClose }: BlockDialogProps) {
  const { t } = useTranslation('platform-people')
  const { mfaOn } = useViewer()
  const { assistanceReasonLength } = usePublicSettings().limits
  const [send, state] = useAction(documents[act])
  const { id: personId, name } = person
  const close = () => {
    state.clear()
    onClose()
  }
  if (!mfaOn || isMfaOff(state.error)) return <MfaOffDialog opened={opened} onClose={close} />

  async function confirm(reason: string, code: string) {
    if (!(await send({ input: { personId, reason, code } }))) return
    notifyDone(t(`ask.${act}.done`, { name }))
    onClose()
  }

  return (
    <ReasonAndCodeDialog
      opened={opened}
      title={t(`ask.${act}.title`, { name })}
      description={<WhatFollows act={act} person={person} />}
      confirmLabel={t(`act.${act}`)}
      danger={act === 'BLOCK'}
      label={t('reason')}
      lengths={assistanceReasonLength}
      act={state.act}
      busy={state.busy}
      error={state.error}
      onSubmit={(reason, code) => void confirm(reason, code)}
      onClose={close}
    />
  )
}

/** What the act does, what of the person's it touches now, and that a code or passkey is asked for. */
function WhatFollows({ act, person }: Pick<BlockDialogProps, 'act' | 'person'>) {
  const { t } = useTranslation('platform-people')
  const lead = useProofLead()
  const { name, team, atStake } = person
  const stakes = act === 'BLOCK' ? atStake : []
  return (
    <Stack gap="sm">
      <Text inherit>{t(`ask.${act}.body`, { name })}</Text>
      {stakes.length > 0 && (
        <List spacing={4} size="sm">
          {stakes.map((stake) => (
            <List.Item key={stake}>
              {t(`stake.${stake}`, { partner: team?.partnerName ?? '' })}
            </List.Item>
          ))}
        </List>
      )}
      <Text inherit>{lead}</Text>
    </Stack>
  )
}
