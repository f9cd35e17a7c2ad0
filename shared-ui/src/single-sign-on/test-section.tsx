import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Refused } from '../api-client/post.ts'
import { useAction } from '../api-client/use-action.ts'
import { EmailText } from '../email-text.tsx'
import { ErrorMessage } from '../errors/error-message.tsx'
import { Facts } from '../facts.tsx'
import { Instant } from '../instant.tsx'
import { Notice } from '../notice.tsx'
import { SectionCard } from '../section-card.tsx'
import type { ShownSignOn } from './shown-sign-on.ts'
import { TestSingleSignOnDocument } from './single-sign-on.generated.ts'

interface TestSectionProps {
  ecosystemId: string | null
  signOn: ShownSignOn
}

/** Goes to the provider and back once, before anybody depends on it, and shows what it has said. */
export function TestSection({ ecosystemId, signOn }: TestSectionProps) {
  const { t } = useTranslation('shared/single-sign-on')
  const [search] = useSearchParams()
  const [begin, { busy, error }] = useAction(TestSingleSignOnDocument)
  const [leaving, setLeaving] = useState(false)
  const refused = search.get('refused')
  const { test } = signOn
  const go = async () => {
    const data = await begin({ ecosystemId })
    if (!data) return
    setLeaving(true)
    window.location.assign(data.testSingleSignOn)
  }
  return (
    <SectionCard title={t('test')} description={t('testLead')}>
      <div aria-live="polite">
        {refused && !error ? (
          <ErrorMessage error={new Refused([{ extensions: { code: refused } }])} />
        ) : null}
        {search.has('tested') && test ? <Notice tone="good">{t('testDone')}</Notice> : null}
      </div>
      {test ? (
        <Stack gap="sm">
          <Facts
            facts={[
              { label: t('tested'), value: <Instant at={test.at} /> },
              { label: t('testEmail'), value: <EmailText email={test.email} /> },
              { label: 'acr', value: test.acr ?? '–' },
              { label: 'amr', value: test.amr.join(', ') || '–' },
              { label: t('testMfa'), value: t(test.mfa ? 'counts' : 'countsNot') },
            ]}
          />
        </Stack>
      ) : null}
      <ErrorMessage error={error} />
      <Button
        variant={test ? 'default' : 'filled'}
        w="fit-content"
        loading={busy || leaving}
        onClick={() => void go()}
      >
        {t('testAct')}
      </Button>
    </SectionCard>
  )
}
