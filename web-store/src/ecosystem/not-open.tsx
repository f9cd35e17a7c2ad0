import { useQuery } from '@apollo/client/react'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Facts } from 'shared-ui/facts.tsx'
import { Instant } from 'shared-ui/instant.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import type { Viewer } from 'shared-ui/viewer/viewer.tsx'
import { useSuccession } from '../succession-standing/use-succession.ts'
import { EcosystemSituationDocument } from './ecosystem.generated.ts'
import { EcosystemSwitch } from './ecosystem-switch.tsx'

interface NotOpenProps {
  ecosystem: Viewer['memberships'][number]['ecosystem']
}

/** In place of the pages of an ecosystem that the platform has suspended or closed: since when, why, and what is left (PA3). */
export function NotOpen({ ecosystem: { id, name, situation } }: NotOpenProps) {
  const { t } = useTranslation('ecosystem')
  const { t: word } = useTranslation('shared')
  const { data } = useQuery(EcosystemSituationDocument, { variables: { id } })
  const { situationSince, situationReason } = data?.ecosystem ?? {}
  const { succession } = useSuccession(id)
  const which = situation === 'CLOSED' ? 'closed' : 'suspended'
  return (
    <Page title={name} width="narrow" actions={<EcosystemSwitch />}>
      <Stack gap="lg">
        <Notice tone="warning" title={t(`${which}.title`)}>
          {t(`${which}.body`)}
        </Notice>
        <SectionCard title={word(`ecosystemSituation.${situation}`)}>
          <Facts
            facts={[
              {
                label: t('notOpen.since'),
                value: situationSince ? <Instant at={situationSince} /> : '…',
              },
              {
                label: t('notOpen.reason'),
                value: (
                  <Text component="bdi" inherit style={{ overflowWrap: 'anywhere' }}>
                    {situationReason ?? '…'}
                  </Text>
                ),
              },
            ]}
          />
          <Text>{t('notOpen.left')}</Text>
          <Group>
            <Button component={Link} to={`/ecosystems/${id}/audit`} variant="default">
              {t('notOpen.record')}
            </Button>
            {succession && succession.allowedActions.length > 0 && (
              <Button
                component={Link}
                to={`/ecosystems/${id}/plan-settings/ecosystem-successor`}
                variant="default"
              >
                {t('notOpen.succession')}
              </Button>
            )}
          </Group>
        </SectionCard>
      </Stack>
    </Page>
  )
}
