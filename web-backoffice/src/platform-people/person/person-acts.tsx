import { useApolloClient } from '@apollo/client/react'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonAct } from 'shared-schema/enums'
import { lookAgain } from 'shared-ui/api-client/look-again.ts'
import { type PersonFactsFragment, PlatformPersonDocument } from '../platform-people.generated.ts'
import { BlockDialog } from './block-dialog.tsx'
import { PlainActDialog } from './plain-act-dialog.tsx'

/** The acts of the account, in the order of their buttons; locked factors have buttons of their own. */
const shownActs = [
  'SEND_PASSWORD_LINK',
  'SIGN_OUT',
  'BLOCK',
  'UNBLOCK',
] as const satisfies readonly PersonAct[]
type ShownAct = (typeof shownActs)[number]

/** The acts that take something away. */
const dangerousActs: readonly PersonAct[] = ['SIGN_OUT', 'BLOCK']

interface PersonActsProps {
  person: PersonFactsFragment
}

/** Exactly what can be done with the person now, and the dialog of each act (PA5). */
export function PersonActs({ person }: PersonActsProps) {
  const { t } = useTranslation('platform-people')
  const client = useApolloClient()
  const [asked, setAsked] = useState<{ act: ShownAct; opened: boolean } | null>(null)
  const acts = shownActs.filter((act) => person.allowedActs.includes(act))
  const ask = (act: ShownAct) => {
    setAsked({ act, opened: true })
    // What a block touches, such as a session that has begun since, is told as it is now.
    if (act === 'BLOCK') void lookAgain(client, PlatformPersonDocument, { id: person.id })
  }
  const dialog = asked && {
    person,
    opened: asked.opened,
    onClose: () => setAsked((last) => last && { ...last, opened: false }),
  }
  return (
    <>
      {acts.length === 0 && <Text c="dimmed">{t('oneself')}</Text>}
      {acts.length > 0 && (
        <Group gap="sm">
          {acts.map((act) => (
            <Button
              // One button blocks and unblocks, so that it keeps the keyboard's focus.
              key={act === 'UNBLOCK' ? 'BLOCK' : act}
              variant="default"
              {...(dangerousActs.includes(act) ? { c: 'var(--mantine-color-error)' } : {})}
              onClick={() => ask(act)}
            >
              {t(`act.${act}`)}
            </Button>
          ))}
        </Group>
      )}
      {dialog && <ActDialog key={asked.act} act={asked.act} {...dialog} />}
    </>
  )
}

interface ActDialogProps extends PersonActsProps {
  act: ShownAct
  opened: boolean
  onClose: () => void
}

function ActDialog({ act, ...dialog }: ActDialogProps) {
  return act === 'BLOCK' || act === 'UNBLOCK' ? (
    <BlockDialog act={act} {...dialog} />
  ) : (
    <PlainActDialog act={act} {...dialog} />
  )
}
