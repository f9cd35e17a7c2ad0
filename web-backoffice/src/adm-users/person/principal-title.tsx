import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useAction } from 'shared-ui/api-client/use-action.ts'
import { ActWithCodeDialog } from 'shared-ui/dialogs/act-with-code-dialog.tsx'
import { notifyDone } from 'shared-ui/notify.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { type AdmUserFactsFragment, HandPrincipalOnDocument } from '../adm-users.generated.ts'

/** For the Principal, on the page of a Super Admin who can become the Principal: hands the title on (AD5). Else hidden. */
export function PrincipalTitle({ admUser }: { admUser: AdmUserFactsFragment }) {
  const { t } = useTranslation('adm-users')
  const [opened, { open, close }] = useDisclosure(false)
  const { name } = admUser.user
  // An open dialog stays until it has told what became of it.
  if (!admUser.allowedActions.includes('MAKE_PRINCIPAL') && !opened) return null
  return (
    <SectionCard title={t('principalTitle.title')} description={t('principalTitle.lead', { name })}>
      <div>
        <Button variant="default" onClick={open}>
          {t('act.MAKE_PRINCIPAL')}
        </Button>
      </div>
      <HandOnDialog admUser={admUser} opened={opened} onClose={close} />
    </SectionCard>
  )
}

interface HandOnDialogProps {
  admUser: AdmUserFactsFragment
  opened: boolean
  onClose: () => void
}

function HandOnDialog({ admUser, opened, onClose }: HandOnDialogProps) {
  const { t } = useTranslation('adm-users')
  const { t: word } = useTranslation('shared')
  const partner = useViewer().team?.partner.name ?? ''
  const [handOn, state] = useAction(HandPrincipalOnDocument)
  const { name } = admUser.user
  return (
    <ActWithCodeDialog
      opened={opened}
      title={t('ask.MAKE_PRINCIPAL.title', { name })}
      description={
        <Stack gap="sm">
          <Text inherit>{t('ask.MAKE_PRINCIPAL.body', { name, partner })}</Text>
          <Text inherit>{word('credentials.mfaLead')}</Text>
        </Stack>
      }
      confirmLabel={t('act.MAKE_PRINCIPAL')}
      danger
      state={state}
      act={(code) => handOn({ input: { admUserId: admUser.id, code } })}
      onDone={() => notifyDone(t('ask.MAKE_PRINCIPAL.done', { name }))}
      onClose={onClose}
    />
  )
}
