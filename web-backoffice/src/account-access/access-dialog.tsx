import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { MemberChoice } from 'shared-ui/access/member-choice.tsx'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { isMfaOff, MfaOffDialog } from 'shared-ui/dialogs/mfa-off-dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { problemOf } from 'shared-ui/errors/problem.ts'
import { Facts } from 'shared-ui/facts.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { ReasonArea } from 'shared-ui/inputs/reason-area.tsx'
import { reasonLength } from 'shared-ui/inputs/reason-length.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { MfaProofInput } from 'shared-ui/passkeys/mfa-proof-input.tsx'
import { isWholeProof } from 'shared-ui/passkeys/whole-proof.ts'
import { usePublicSettings, useViewer } from 'shared-ui/viewer/viewer.tsx'
import { MembersToViewDocument, StartPartnerSessionDocument } from './account-access.generated.ts'
import type { EnteredAccount } from './entered-account.ts'

interface AccessDialogProps {
  account: EnteredAccount
  opened: boolean
  onClose: () => void
}

/** Asks as whom, why, and for an MFA code, and enters the account (AD8). */
export function AccessDialog({ account, opened, onClose }: AccessDialogProps) {
  const { t } = useTranslation('account-access')
  const { mfaOn } = useViewer()
  if (!mfaOn) return <MfaOffDialog opened={opened} onClose={onClose} />
  return (
    <DialogFrame
      opened={opened}
      title={t('dialog.title', { name: account.name })}
      size="lg"
      onClose={onClose}
    >
      <AccessForm account={account} onClose={onClose} />
    </DialogFrame>
  )
}

function AccessForm({ account, onClose }: Pick<AccessDialogProps, 'account' | 'onClose'>) {
  const { t } = useTranslation('account-access')
  const { t: word } = useTranslation('shared')
  const navigate = useNavigate()
  const { least, most } = usePublicSettings().limits.partnerReasonLength
  const { search, type, members } = useMembers(account.id)
  const [start, state] = useAction(StartPartnerSessionDocument)
  const form = useForm<{ member: string | null; reason: string; code: string }>({
    initial: { member: null, reason: '', code: '' },
    emptiedWhenJudged: ['code'],
    state,
    send: async ({ member, reason, code }) => {
      if (member === null) return
      const input = { ecosystemId: account.id, membershipId: member, reason: reason.trim(), code }
      if (await start({ input })) void navigate('/admin/sessions')
    },
  })
  const { member, reason, code } = form.values
  const length = reasonLength(reason)
  const closed = members.error ? closedBy(members.error) : null
  if (isMfaOff(state.error)) return <MfaOffDialog opened onClose={onClose} />
  return (
    <DialogForm
      form={form}
      title={t('dialog.title', { name: account.name })}
      description={t('dialog.lead')}
      confirmLabel={t('dialog.confirm')}
      ready={member !== null && length >= least && length <= most && isWholeProof(code)}
      onClose={onClose}
    >
      <Facts
        facts={[
          { label: t('dialog.account'), value: account.name },
          { label: t('dialog.situation'), value: word(`accountSituation.${account.situation}`) },
        ]}
      />
      {closed ? (
        <Notice tone="warning" role="alert">
          <ErrorMessage error={members.error} />
          {closed.administrator && t('dialog.askWhom', { administrator: closed.administrator })}
        </Notice>
      ) : (
        <>
          <MemberChoice
            label={t('dialog.member')}
            members={members}
            search={search}
            onSearch={type}
            chosen={member}
            onChoose={form.field('member').onChange}
          />
          <ReasonArea
            label={t('dialog.reason')}
            description={word('reason.tooShort', { count: least })}
            {...form.field('reason')}
            most={most}
            required
          />
          <MfaProofInput act={state.act} {...form.field('code')} />
        </>
      )}
    </DialogForm>
  )
}

/** The search starts after a pause in typing of this length (ms). */
const pause = 250

function useMembers(ecosystemId: string) {
  const [search, type] = useState('')
  const [settled] = useDebouncedValue(search.trim(), pause)
  const members = useConnection(
    MembersToViewDocument,
    { ecosystemId, search: settled || null },
    (data) => data.membersToView,
    20,
  )
  return { search, type, members }
}

/** Why nobody can enter the account now, with whom to ask; null for a failure that can pass. */
function closedBy(error: unknown): { administrator: string | null } | null {
  const { code, parameters } = problemOf(error)
  if (code === 'NO_ONE_TO_VIEW_AS' || code === 'ACCOUNT_CANCELLED') return { administrator: null }
  if (code !== 'PARTNER_ACCESS_OFF') return null
  return { administrator: String(parameters.administrator ?? '') || null }
}
