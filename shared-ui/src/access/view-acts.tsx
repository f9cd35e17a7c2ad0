import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconUsers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../api-client/use-action.ts'
import { useErrorText } from '../errors/error-message.tsx'
import { notifyProblem } from '../notify.tsx'
import { useViewer, type Viewer } from '../viewer/viewer.tsx'
import { rememberViews } from './access-context.ts'
import { ViewBackDocument } from './access-session.generated.ts'
import { closeTab, goOnBy } from './tab-state.ts'
import { watchTyping } from './typed-texts.ts'
import { ViewAsDialog } from './view-as-dialog.tsx'

interface ViewProps {
  session: NonNullable<Viewer['accessSession']>
}

/** Whose account it is, and as which of its members the tab shows it, with the role. */
export function ViewedMember({ session: { ecosystemName, subject } }: ViewProps) {
  const { t } = useTranslation('shared/access')
  const { t: word } = useTranslation('shared')
  const { memberships } = useViewer()
  const [place] = memberships
  const role = place ? word(`role.${place.role}`) : ''
  return (
    <Text size="sm" fw={600}>
      {t('view.shows', { ecosystem: ecosystemName, subject: subject.name, role })}
    </Text>
  )
}

/** Going on as another member, and back to the one before (AD9, ruling R12). */
export function ViewActs({ session: { subject, back } }: ViewProps) {
  const { t } = useTranslation('shared/access')
  const errorText = useErrorText()
  const [choosing, { open, close }] = useDisclosure(false)
  const [goBack, { busy, error }] = useAction(ViewBackDocument)
  const [shown] = useState(subject.id)
  useEffect(() => {
    rememberViews()
    return watchTyping()
  }, [])
  // Another tab of the session went on as somebody else: what this one shows is over (AS15).
  useEffect(() => {
    if (subject.id !== shown) closeTab({ kind: 'context-changed' })
  }, [subject.id, shown])
  const refused = error ? errorText(error) : null
  useEffect(() => {
    if (refused) notifyProblem(refused)
  }, [refused])
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconUsers size={16} aria-hidden />}
        onClick={open}
      >
        {t('view.as')}
      </Button>
      {back && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          loading={busy}
          onClick={() => void goOnBy(async () => (await goBack({}))?.viewBack)}
          aria-label={t('view.backTo', { name: back.name })}
        >
          {t('view.back')}
        </Button>
      )}
      <ViewAsDialog opened={choosing} onClose={close} />
    </>
  )
}
