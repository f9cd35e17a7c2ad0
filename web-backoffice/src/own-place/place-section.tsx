import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { ChangeOwnTeamPhoneDocument } from './own-place.generated.ts'
import { PhoneInput } from './phone-input.tsx'
import { PlaceFacts } from './place-facts.tsx'
import { teamSection } from './team-section.ts'

/** In the profile of an ADM user: their place in the team, and their own phone there. Hidden for others. */
export function PlaceSection() {
  const { t } = useTranslation('own-place')
  const { team } = useViewer()
  const [opened, { open, close }] = useDisclosure(false)
  if (team === null) return null
  return (
    <SectionCard
      id={teamSection}
      title={t('title')}
      description={t('lead')}
      actions={
        <Button variant="default" onClick={open}>
          {t('phone.change')}
        </Button>
      }
    >
      <PlaceFacts place={team} />
      <DialogFrame opened={opened} title={t('phone.change')} onClose={close}>
        <PhoneForm phone={team.phone} onClose={close} />
      </DialogFrame>
    </SectionCard>
  )
}

function PhoneForm({ phone, onClose }: { phone: string; onClose: () => void }) {
  const { t } = useTranslation('own-place')
  const { t: word } = useTranslation('shared')
  const [change, state] = useAction(ChangeOwnTeamPhoneDocument)
  const form = useForm({
    initial: { phone },
    check: (typed) => ({ phone: typed.phone.trim() === '' ? t('phone.missing') : null }),
    state,
    send: async (typed) => {
      const data = await change({ input: { phone: typed.phone.trim() } })
      if (!data) return
      notifyDone(t('phone.changed', { phone: data.changeOwnTeamPhone.phone }))
      onClose()
    },
  })
  return (
    <DialogForm
      form={form}
      title={t('phone.change')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <PhoneInput field={form.field('phone')} own />
    </DialogForm>
  )
}
