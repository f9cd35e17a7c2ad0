import { Tabs } from '@mantine/core'
import '@mantine/core/styles/Tabs.css'
import { useTranslation } from 'react-i18next'
import { AccountsView } from './accounts-view.tsx'
import { ConsolidatedView } from './consolidated-view.tsx'
import { InstancesView } from './instances-view.tsx'
import { MonthPage, type ShownMonth } from './month-page.tsx'
import { useBillingAddress } from './use-billing-address.ts'

const views = ['consolidated', 'accounts', 'instances'] as const

/** What the partner's accounts cost in a month: altogether, account by account, instance by instance (AD12). */
export function BillingPage() {
  const { t } = useTranslation('partner-billing')
  return (
    <MonthPage title={t('title')} lead={t('lead')}>
      {(month) => <Views month={month} />}
    </MonthPage>
  )
}

function Views({ month }: { month: ShownMonth }) {
  const { t } = useTranslation('partner-billing')
  const [address, change] = useBillingAddress()
  const view = views.find((one) => one === address.view) ?? 'consolidated'
  return (
    <Tabs
      value={view}
      onChange={(chosen) => change({ view: chosen, sort: null, descending: false })}
      keepMounted={false}
    >
      <Tabs.List mb="lg" aria-label={t('views')}>
        {views.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`view.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="consolidated">
        <ConsolidatedView month={month} />
      </Tabs.Panel>
      <Tabs.Panel value="accounts">
        <AccountsView month={month} />
      </Tabs.Panel>
      <Tabs.Panel value="instances">
        <InstancesView month={month} />
      </Tabs.Panel>
    </Tabs>
  )
}
