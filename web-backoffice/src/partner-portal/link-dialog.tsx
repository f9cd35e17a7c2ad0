import { Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ADDRESS_MAXIMUM, addressHost, linkProblem } from 'shared-schema/custom-address'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { DialogForm } from 'shared-ui/dialogs/dialog-form.tsx'
import { DialogFrame } from 'shared-ui/dialogs/dialog-frame.tsx'
import { useForm } from 'shared-ui/form/use-form.ts'
import { notifyDone } from 'shared-ui/notify.tsx'
import { ChangePartnerPortalDocument, type TeamPortalFragment } from './partner-portal.generated.ts'
import { changedPortal } from './portal-content.ts'

interface WrittenLink {
  /** As it was seen when the dialog opened. */
  readonly portal: TeamPortalFragment
  /** Which link is written; one behind all others is new. */
  readonly index: number
}

interface LinkDialogProps extends WrittenLink {
  opened: boolean
  onClose: () => void
}

/** Writes a link: what it is called, and where it leads. */
export function LinkDialog({ opened, onClose, ...link }: LinkDialogProps) {
  const { t } = useTranslation('partner-portal')
  const title = t(link.index < link.portal.links.length ? 'changeLink' : 'addLink')
  return (
    <DialogFrame opened={opened} title={title} onClose={onClose}>
      <LinkForm {...link} title={title} onClose={onClose} />
    </DialogFrame>
  )
}

interface LinkFormProps extends WrittenLink {
  title: string
  onClose: () => void
}

function LinkForm({ portal, index, title, onClose }: LinkFormProps) {
  const { t } = useTranslation('partner-portal')
  const { t: word } = useTranslation('shared')
  const { t: errorWord } = useTranslation('shared/errors')
  const [change, state] = useAction(ChangePartnerPortalDocument)
  const link = portal.links[index]
  // As the API names them where it refuses one.
  const [labelName, addressName] = [`links.${index}.label`, `links.${index}.address`]
  const form = useForm<Record<string, string>>({
    initial: { [labelName]: link?.label ?? '', [addressName]: link?.address ?? '' },
    check: (typed) => ({
      [labelName]: typed[labelName]?.trim() ? null : errorWord('NAME_INVALID'),
      [addressName]: linkProblem(typed[addressName]?.trim() ?? '')
        ? errorWord('LINK_ADDRESS_REFUSED')
        : null,
    }),
    state,
    send: async (typed) => {
      const written = {
        label: typed[labelName]?.trim() ?? '',
        address: typed[addressName]?.trim() ?? '',
      }
      const links = portal.links.toSpliced(index, 1, { ...written, host: '' })
      if (!(await change({ input: changedPortal(portal, { links }) }))) return
      notifyDone(t('saved'))
      onClose()
    },
  })
  const address = form.values[addressName]?.trim() ?? ''
  return (
    <DialogForm form={form} title={title} confirmLabel={word('action.save')} onClose={onClose}>
      <Stack>
        <TextInput
          label={t('linkLabel')}
          maxLength={100}
          autoComplete="off"
          required
          data-autofocus
          {...form.field(labelName)}
        />
        <TextInput
          type="url"
          label={t('linkAddress')}
          description={t('linkAddressHint')}
          placeholder="https://help.example/"
          maxLength={ADDRESS_MAXIMUM}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          required
          {...form.field(addressName)}
        />
        <Text size="sm" c="dimmed" aria-live="polite">
          {linkProblem(address) === null ? t('leadsTo', { host: addressHost(address) ?? '' }) : ''}
        </Text>
      </Stack>
    </DialogForm>
  )
}
