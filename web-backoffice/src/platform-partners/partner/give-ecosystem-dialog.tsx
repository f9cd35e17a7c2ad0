import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { Notice } from 'shared-ui/notice.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  EcosystemsToMoveDocument,
  type EcosystemsToMoveQuery,
  MoveEcosystemDocument,
  type PartnerFactsFragment,
} from '../platform-partners.generated.ts'

type Ecosystem = EcosystemsToMoveQuery['platformEcosystems']['edges'][number]['node']

interface GiveEcosystemDialogProps {
  partner: PartnerFactsFragment
  opened: boolean
  onDone: () => void
  onClose: () => void
}

/** Moves an ecosystem to the partner, away from the one that looks after it (PA4). */
export function GiveEcosystemDialog(props: GiveEcosystemDialogProps) {
  const { t } = useTranslation('platform-partners')
  const { partner, opened, onClose } = props
  return (
    <DialogFrame
      opened={opened}
      title={t('give.title', { partner: partner.name })}
      onClose={onClose}
    >
      <GiveEcosystemForm {...props} />
    </DialogFrame>
  )
}

function GiveEcosystemForm({ partner, onDone, onClose }: GiveEcosystemDialogProps) {
  const { t } = useTranslation('platform-partners')
  const [chosen, choose] = useState<Ecosystem | null>(null)
  const [move, state] = useAction(MoveEcosystemDocument)
  const form = useForm({
    initial: {},
    state,
    send: async () => {
      if (!chosen) return
      const input = {
        ecosystemId: chosen.id,
        fromPartnerId: chosen.partner?.id ?? null,
        toPartnerId: partner.id,
      }
      if (!(await move({ input }))) return
      notifyDone(t('give.done', { name: chosen.name, partner: partner.name }))
      onClose()
      onDone()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('give.title', { partner: partner.name })}
      description={t('give.body')}
      confirmLabel={t('give.confirm')}
      ready={chosen !== null}
      onClose={onClose}
    >
      <EcosystemChoice partnerId={partner.id} chosen={chosen} onChoose={choose} />
      <div aria-live="polite">
        {chosen?.partner && (
          <Notice
            tone="warning"
            title={t('give.fromTitle', { partner: chosen.partner.name })}
            role="presentation"
          >
            {t('give.from')}
          </Notice>
        )}
      </div>
    </DialogForm>
  )
}

interface EcosystemChoiceProps {
  /** Its own are not offered. */
  partnerId: string
  chosen: Ecosystem | null
  onChoose: (ecosystem: Ecosystem | null) => void
}

/** Any ecosystem of the installation, which a part of its name or its administrator finds. */
function EcosystemChoice({ partnerId, chosen, onChoose }: EcosystemChoiceProps) {
  const { t } = useTranslation('platform-partners')
  const [typed, type] = useState('')
  const isChosen = chosen !== null && typed === labelOf(chosen)
  const [search] = useDebouncedValue(isChosen ? '' : typed.trim(), 250)
  const found = useConnection(
    EcosystemsToMoveDocument,
    { search: search || null, filter: null },
    (data) => data.platformEcosystems,
    20,
  )
  const others = useLastFound(found).filter(({ partner }) => partner?.id !== partnerId)
  const listed = chosen && !others.some(({ id }) => id === chosen.id) ? [chosen, ...others] : others
  return (
    <Select
      label={t('give.ecosystem')}
      description={t('give.ecosystemHint')}
      searchable
      required
      allowDeselect={false}
      data-autofocus
      data={listed.map((ecosystem) => ({ value: ecosystem.id, label: labelOf(ecosystem) }))}
      // The API has searched already.
      filter={({ options }) => options}
      onSearchChange={type}
      nothingFoundMessage={t('nothingFits')}
      value={chosen?.id ?? null}
      onChange={(id) => onChoose(listed.find((ecosystem) => ecosystem.id === id) ?? null)}
    />
  )
}

/** Two ecosystems of one name are told apart by who administers them. */
const labelOf = ({ name, administrator }: Ecosystem): string => `${name} · ${administrator.name}`
