import { Button, Loader, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconClockOff, IconRefresh } from '@tabler/icons-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { lazyPart } from '../app-root/lazy-page.ts'
import { problemOf } from '../errors/problem.ts'
import { PlainFrame } from '../shell/plain-frame.tsx'
import { forgetAccessContext, viewsMembers } from './access-context.ts'
import { type AccessEnd, accessEndOf, type TabState } from './tab-state.ts'
import { useTitleInFocus } from './use-title-in-focus.ts'

/** Of itself, since every page has this one and hardly any tab needs it. */
const ViewChooser = lazyPart(
  () => import('./view-chooser.tsx'),
  (module) => module.ViewChooser,
  'shared/access',
)

interface TabOverProps {
  state: Exclude<TabState, { kind: 'open' } | { kind: 'signed-out' }>
}

/**
 * Replaces the whole app once this tab's access session has ended, or another access context took its place.
 */
export function TabOver({ state }: TabOverProps) {
  return (
    <PlainFrame>
      {state.kind === 'access-ended' ? (
        <AccessEnded by={state.by} />
      ) : viewsMembers() ? (
        <Suspense fallback={<Loader />}>
          <ViewChooser otherwise={afterRefusal} onLeave={() => startAnew('/sign-in')} />
        </Suspense>
      ) : (
        <ContextChanged />
      )}
    </PlainFrame>
  )
}

function afterRefusal(error: unknown) {
  const { code, parameters } = problemOf(error)
  return code === 'ACCESS_SESSION_ENDED' ? (
    <AccessEnded by={accessEndOf(parameters.endedBy)} />
  ) : (
    <ContextChanged />
  )
}

function AccessEnded({ by }: { by: AccessEnd }) {
  const { t } = useTranslation('shared/access')
  const words = t(by === 'LEFT' ? 'leftTitle' : 'endedTitle')
  const title = useTitleInFocus(words)
  return (
    <Stack gap="md" align="flex-start">
      <ThemeIcon size={56} radius="xl" variant="light">
        <IconClockOff size={28} />
      </ThemeIcon>
      <Title order={1} ref={title} tabIndex={-1}>
        {words}
      </Title>
      <Text role="status">{t(`ended.${by}`)}</Text>
      <Text c="dimmed">{t('endedText')}</Text>
      <Button variant="default" maw="100%" onClick={() => startAnew('/sign-in')}>
        {t('goToSignIn')}
      </Button>
    </Stack>
  )
}

function ContextChanged() {
  const { t } = useTranslation('shared/access')
  const { t: word } = useTranslation('shared')
  const title = useTitleInFocus(t('changedTitle'))
  return (
    <Stack gap="md" align="flex-start" role="alertdialog" aria-labelledby="context-changed">
      <ThemeIcon size={56} radius="xl" variant="light">
        <IconRefresh size={28} />
      </ThemeIcon>
      <Title order={1} id="context-changed" ref={title} tabIndex={-1}>
        {t('changedTitle')}
      </Title>
      <Text>{t('changedText')}</Text>
      <Button onClick={() => startAnew('/')}>{word('action.reload')}</Button>
    </Stack>
  )
}

/** Reloads the page with the ordinary sign-in, so that nothing of the session stays in memory. */
function startAnew(path: string): void {
  forgetAccessContext()
  window.location.assign(path)
}
