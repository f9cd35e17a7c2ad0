import '../theme/inside-styles.ts'
import { Button, Stack, Text, Textarea, ThemeIcon, Title } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePost } from '../api-client/use-post.ts'
import { ErrorMessage } from '../errors/error-message.tsx'
import { problemOf } from '../errors/problem.ts'
import { accessContext } from './access-context.ts'
import { MemberChoice } from './member-choice.tsx'
import { ViewInsteadDocument } from './members-in-tab.post.generated.ts'
import { goOnBy } from './tab-state.ts'
import { keptTexts } from './typed-texts.ts'
import { useMembersInTab } from './use-members-in-tab.ts'
import { useTitleInFocus } from './use-title-in-focus.ts'

interface ViewChooserProps {
  /** Shown where nobody can be chosen, such as after the end of the session. */
  otherwise: (error: unknown) => ReactNode
  onLeave: () => void
}

/**
 * For a tab whose member is in view no more: the session goes on with another one, whom the controller chooses here. Until
 * then the tab has no rights at all (AD16). What was typed can be taken along.
 */
export function ViewChooser({ otherwise, onLeave }: ViewChooserProps) {
  const [context] = useState(() => accessContext() ?? '')
  const [search, setSearch] = useState('')
  const members = useMembersInTab(context, search)
  const refused = members.error ? problemOf(members.error).code : null
  if (refused === 'CONTEXT_CHANGED' || refused === 'ACCESS_SESSION_ENDED')
    return otherwise(members.error)
  return (
    <Chooser
      context={context}
      members={members}
      search={search}
      onSearch={setSearch}
      onLeave={onLeave}
    />
  )
}

interface ChooserProps {
  context: string
  members: ReturnType<typeof useMembersInTab>
  search: string
  onSearch: (typed: string) => void
  onLeave: () => void
}

function Chooser({ context, members, search, onSearch, onLeave }: ChooserProps) {
  const { t } = useTranslation('shared/access')
  const title = useTitleInFocus(t('view.overTitle'))
  const [chosen, setChosen] = useState<string | null>(null)
  const [view, { busy, error }] = usePost(ViewInsteadDocument)
  const goOn = () => {
    if (chosen === null) return
    const input = { accessContext: context, membershipId: chosen }
    void goOnBy(async () => (await view({ input }))?.viewInstead)
  }
  return (
    <Stack gap="md">
      <ThemeIcon size={56} radius="xl" variant="light">
        <IconEyeOff size={28} />
      </ThemeIcon>
      <Title order={1} ref={title} tabIndex={-1}>
        {t('view.overTitle')}
      </Title>
      <Text role="status">{t('view.overText')}</Text>
      <KeptTexts />
      <MemberChoice
        label={t('view.member')}
        members={members}
        search={search}
        onSearch={onSearch}
        chosen={chosen}
        onChoose={setChosen}
      />
      <ErrorMessage error={error} />
      <Stack gap="xs" align="flex-start">
        <Button onClick={goOn} loading={busy} disabled={chosen === null}>
          {t('view.confirm')}
        </Button>
        <Button variant="default" maw="100%" onClick={onLeave}>
          {t('goToSignIn')}
        </Button>
      </Stack>
    </Stack>
  )
}

/** What was typed and not sent, to be copied. */
function KeptTexts() {
  const { t } = useTranslation('shared/access')
  const [texts] = useState(keptTexts)
  if (texts.length === 0) return null
  return (
    <Stack gap="xs" component="section" aria-label={t('view.typed')}>
      <Text fw={600}>{t('view.typed')}</Text>
      {texts.map(({ label, text }) => (
        <Textarea
          key={`${label} ${text}`}
          label={label || t('view.typedField')}
          value={text}
          readOnly
          autosize
          maxRows={6}
          attributes={{ input: { dir: 'auto' } }}
        />
      ))}
    </Stack>
  )
}
