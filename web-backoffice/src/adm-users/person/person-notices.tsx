import { Alert, Anchor } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'
import { teamSection } from '../../own-place/team-section.ts'
import type { AdmUserFactsFragment } from '../adm-users.generated.ts'
import { noticeOf } from './notice-of.ts'

/** Why the viewer can't do to this person what they can do to others. */
export function PersonNotices({ admUser }: { admUser: AdmUserFactsFragment }) {
  const { t } = useTranslation('adm-users')
  const notice = noticeOf(admUser, useViewer().team?.admUserId ?? null)
  if (notice === null) return null
  return (
    <Alert icon={<IconInfoCircle size={20} />}>
      {t(`notice.${notice}`, { name: admUser.user.name })}
      {notice !== 'PRINCIPAL' && (
        <>
          {' '}
          <Anchor component={Link} to={`/profile#${teamSection}`} inherit>
            {t('notice.profile')}
          </Anchor>
        </>
      )}
    </Alert>
  )
}
