import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import {
  ChangeEcosystemDocument,
  type EcosystemFactsFragment,
} from '../platform-ecosystems.generated.ts'
import { type EcosystemFields, fieldsOf, sentOf } from './ecosystem-fields.ts'
import { EcosystemInputs } from './ecosystem-inputs.tsx'

interface ChangeEcosystemProps {
  ecosystem: EcosystemFactsFragment
  onDone: () => void
}

/** Opens the form of an ecosystem: what it is called and has bought (PA3). */
export function ChangeEcosystem({ ecosystem, onDone }: ChangeEcosystemProps) {
  const { t } = useTranslation('platform-ecosystems')
  const [opened, { open, close }] = useDisclosure(false)
  const title = t('changeOf', { name: ecosystem.name })
  return (
    <Group>
      <Button onClick={open}>{t('change')}</Button>
      <DialogFrame opened={opened} title={title} size="lg" onClose={close}>
        <ChangeEcosystemForm title={title} ecosystem={ecosystem} onDone={onDone} onClose={close} />
      </DialogFrame>
    </Group>
  )
}

interface ChangeEcosystemFormProps extends ChangeEcosystemProps {
  title: string
  onClose: () => void
}

/** What was typed stays if the API refuses it. */
function ChangeEcosystemForm({ title, ecosystem, onDone, onClose }: ChangeEcosystemFormProps) {
  const { t } = useTranslation('platform-ecosystems')
  const { t: word } = useTranslation('shared')
  // The form is of the ecosystem as it was when it was opened, whatever comes meanwhile.
  const [opened] = useState(ecosystem)
  const [change, state] = useAction(ChangeEcosystemDocument)
  const form = useForm<EcosystemFields>({
    initial: fieldsOf(opened),
    check: (typed) => ({ name: typed.name.trim() === '' ? t('nameMissing') : null }),
    state,
    send: async (typed) => {
      const sent = sentOf(typed)
      const input = { ecosystemId: opened.id, version: opened.version, ...sent }
      if (!(await change({ input }))) return
      notifyDone(t('changed', { name: sent.name }))
      onClose()
      onDone()
    },
  })
  return (
    <DialogForm
      form={form}
      title={title}
      description={t('changeMeans')}
      confirmLabel={word('action.save')}
      onClose={onClose}
    >
      <EcosystemInputs form={form} before={opened} />
    </DialogForm>
  )
}
