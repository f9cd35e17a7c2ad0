import { IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { AppKey } from 'shared-ui/areas/area.ts'
import { EmptyState } from 'shared-ui/lists/list-states.tsx'
import { Page } from 'shared-ui/page.tsx'

/** Replaces an area for analysts, for other staff (AS1). */
export function ForAnalysts() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.userSupport')}>{t('noTask.ANALYST')}</NoTask>
}

/** Replaces an area for reviewers, for other staff (SU14). */
export function ForReviewers() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.claims')}>{t('noTask.REVIEWER')}</NoTask>
}

/** Replaces an area for operators, for everybody else (PA3). */
export function ForOperators({ label }: { label: AppKey }) {
  const { t } = useTranslation('app')
  return <NoTask title={t(label)}>{t('noTask.OPERATOR')}</NoTask>
}

/** Replaces an area for the Super Admins of a partner's team, for everybody else (AD2). */
export function ForSuperAdmins() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.admUsers')}>{t('noTask.SUPER_ADMIN')}</NoTask>
}

/** Replaces the accounts of a partner for everybody but its Super Admins and Support (AD2). */
export function ForAccountReaders() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.accounts')}>{t('noTask.ACCOUNTS')}</NoTask>
}

/** Replaces the custom actions and menus of a partner for everybody but its Super Admins and Support (AD2). */
export function ForCustomActions() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.customActions')}>{t('noTask.ACCOUNTS')}</NoTask>
}

/** Replaces the plans of a partner for everybody who is in no team. */
export function ForTeams() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.plans')}>{t('noTask.TEAM')}</NoTask>
}

/** Replaces the billing of a partner for everybody but its Super Admins and Finance (AD2). */
export function ForBillingReaders({ label }: { label: AppKey }) {
  const { t } = useTranslation('app')
  return <NoTask title={t(label)}>{t('noTask.BILLING')}</NoTask>
}

/** Replaces the notices of a partner for everybody but its Super Admins and Support (AD2). */
export function ForNoticeWriters() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.customNotices')}>{t('noTask.ACCOUNTS')}</NoTask>
}

/** Replaces the portal of a partner for everybody but its Super Admins and Support (AD2). */
export function ForPortalWriters() {
  const { t } = useTranslation('app')
  return <NoTask title={t('menu.partnerPortal')}>{t('noTask.ACCOUNTS')}</NoTask>
}

function NoTask({ title, children }: { title: string; children: string }) {
  const { t } = useTranslation('app')
  return (
    <Page title={title}>
      <EmptyState title={t('noTask.title')} icon={<IconUserCheck />}>
        {children}
      </EmptyState>
    </Page>
  )
}
