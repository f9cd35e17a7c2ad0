import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { Dialog } from 'shared-ui/dialogs/dialog.tsx'
import { ErrorMessage } from 'shared-ui/errors/error-message.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { type EcosystemFactsFragment, RenameEcosystemDocument } from './ecosystem.generated.ts'

interface RenameDialogProps {
  ecosystem: EcosystemFactsFragment
  opened: boolean
  onClose: () => void
}

/** Asks for an ecosystem's new name; what was typed stays when the API refuses. */
export function RenameDialog({ ecosystem, opened, onClose }: RenameDialogProps) {
  const { t } = useTranslation('ecosystem')
  const { t: word } = useTranslation('shared')
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={
        <Text span fw={650} fz="lg">
          {t('rename.title')}
        </Text>
      }
      closeButtonProps={{ 'aria-label': word('action.close') }}
    >
      <RenameForm ecosystem={ecosystem} onClose={onClose} />
    </Dialog>
  )
}

function RenameForm({ ecosystem, onClose }: Omit<RenameDialogProps, 'opened'>) {
  const { t } = useTranslation('ecosystem')
  const { t: word } = useTranslation('shared')
  const [name, setName] = useState(ecosystem.name)
  const [rename, { busy, error }] = useAction(RenameEcosystemDocument)
  const unchanged = name.trim() === ecosystem.name

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (unchanged) return onClose()
    const data = await rename({ input: { ecosystemId: ecosystem.id, name: name.trim() } })
    if (!data) return
    notifyDone(t('rename.done', { name: data.renameEcosystem.name }))
    onClose()
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput
          label={t('rename.name')}
          description={t('rename.hint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
        />
        <ErrorMessage error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {word('action.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {word('action.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
