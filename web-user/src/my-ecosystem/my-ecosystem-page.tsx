import { useQuery } from '@apollo/client/react'
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { EmailText } from 'shared-ui/email-text.tsx'
import { ErrorState } from 'shared-ui/errors/error-state.tsx'
import { Facts } from 'shared-ui/facts.tsx'
import { EmptyState, LoadingState } from 'shared-ui/lists/list-states.tsx'
import { Notice } from 'shared-ui/notice.tsx'
import { Page } from 'shared-ui/page.tsx'
import { SectionCard } from 'shared-ui/section-card.tsx'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { EcosystemSelect } from '../ecosystem-select.tsx'
import { membershipsInView } from '../standing.ts'
import { Environments } from './environments.tsx'
import { MyMembershipsDocument, type MyMembershipsQuery } from './my-memberships.generated.ts'

type OwnMembership = NonNullable<MyMembershipsQuery['viewer']>['memberships'][number]

/** An ecosystem as its members see it: plan, modules, administrator, and the viewer's own membership (AS8). */
export function MyEcosystemPage() {
  const { t } = useTranslation('my-ecosystem')
  const viewer = useViewer()
  const navigate = useNavigate()
  const { ecosystemId } = useParams()
  const { data, error, refetch } = useQuery(MyMembershipsDocument)
  const memberships = membershipsInView({
    ...viewer,
    memberships: data?.viewer?.memberships ?? [],
  })
  const membership = memberships.find(({ ecosystem }) => ecosystem.id === ecosystemId)
  const shown = ecosystemId === undefined ? memberships[0] : membership

  return (
    <Page
      title={t('title')}
      actions={
        <EcosystemSelect
          label={t('choose')}
          ecosystems={memberships.map(({ ecosystem }) => ecosystem)}
          chosenId={shown?.ecosystem.id ?? null}
          onChoose={(id) => navigate(`/my-ecosystem/${id}`)}
        />
      }
    >
      {shown && <EcosystemDetails membership={shown} />}
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState rows={6} />}
      {data && !shown && <NotAMember />}
    </Page>
  )
}

function EcosystemDetails({ membership }: { membership: OwnMembership }) {
  const { t } = useTranslation('my-ecosystem')
  const { t: word } = useTranslation('shared')
  const { ecosystem, role } = membership
  return (
    <Stack>
      {ecosystem.situation !== 'OPEN' && (
        <Notice tone="warning" title={word(`ecosystemSituation.${ecosystem.situation}`)}>
          {t('notOpen', { name: ecosystem.administrator.name })}
        </Notice>
      )}
      <SectionCard title={t('about')}>
        <Facts
          facts={[
            { label: t('name'), value: ecosystem.name },
            { label: t('plan'), value: word(`plan.${ecosystem.plan}`) },
            { label: t('modules'), value: <Modules modules={ecosystem.modules} /> },
            {
              label: t('administrator'),
              value: (
                <>
                  {ecosystem.administrator.name}
                  <Text size="sm" c="dimmed" fw={400}>
                    <EmailText email={ecosystem.administrator.email} />
                  </Text>
                </>
              ),
            },
          ]}
        />
      </SectionCard>
      <SectionCard title={t('yourPlace')}>
        <Facts facts={[{ label: t('role'), value: word(`role.${role}`) }]} />
      </SectionCard>
      {ecosystem.situation === 'OPEN' && (
        <SectionCard title={t('environments')}>
          <Environments membership={membership} />
        </SectionCard>
      )}
    </Stack>
  )
}

function Modules({ modules }: { modules: OwnMembership['ecosystem']['modules'] }) {
  const { t } = useTranslation('my-ecosystem')
  const { t: word } = useTranslation('shared')
  if (modules.length === 0) return <Text c="dimmed">{t('noModules')}</Text>
  return (
    <Group gap="xs">
      {modules.map((module) => (
        <Badge key={module} variant="light" tt="none" size="lg" fw={600}>
          {word(`module.${module}`)}
        </Badge>
      ))}
    </Group>
  )
}

function NotAMember() {
  const { t } = useTranslation('app')
  const { user } = useViewer()
  return (
    <EmptyState title={t('noEcosystem.title')}>
      {t('noEcosystem.body', { email: user.email })}
    </EmptyState>
  )
}
