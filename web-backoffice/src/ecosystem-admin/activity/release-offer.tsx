import { Button, Group, Stack, Text } from '@mantine/core'
import { IconLockOpen, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { notifyDone } from 'shared-ui/notify.tsx'
import { Refusal } from '../../support-process/refusal.tsx'
import { RequestReleaseDocument } from '../request/acts.generated.ts'
import type { EcosystemAdminRequestViewFragment } from '../request/ecosystem-admin-request.generated.ts'
import { useEcosystemAdminAct } from '../request/use-ecosystem-admin-act.ts'

interface ReleaseOfferProps {
  succession: EcosystemAdminRequestViewFragment['successions'][number]
  request: EcosystemAdminRequestViewFragment
}

/** Offers to ask both sides to lift the block (EA4). */
export function ReleaseOffer({ succession, request }: ReleaseOfferProps) {
  const { t } = useTranslation('ecosystem-admin')
  const [ask, { busy, error }] = useEcosystemAdminAct(RequestReleaseDocument)
  const { administrator, releaseRequestedAt, id: successionId } = succession
  const asked = releaseRequestedAt !== null
  if (!request.allowedActions.includes('REQUEST_RELEASE')) return null

  const send = async () => {
    if (await ask({ input: { requestId: request.id, successionId } })) notifyDone(t('release.sent'))
  }

  return (
    <Stack gap="sm">
      {!asked && (
        <>
          <Text fw={600}>{t('release.question')}</Text>
          <Text size="sm">{t('release.explanation', { name: administrator.name })}</Text>
        </>
      )}
      <Refusal error={error} />
      <Group>
        <Button
          variant={asked ? 'default' : 'filled'}
          loading={busy}
          leftSection={asked ? <IconRefresh size={18} /> : <IconLockOpen size={18} />}
          onClick={() => void send()}
        >
          {asked ? t('release.again') : t('release.action')}
        </Button>
      </Group>
    </Stack>
  )
}
