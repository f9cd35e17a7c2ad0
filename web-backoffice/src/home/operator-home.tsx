import { useTranslation } from 'react-i18next'
import { Panel, PanelEmpty } from 'shared-ui/lists/panel.tsx'

/** What operators begin with. */
export function OperatorHome() {
  const { t } = useTranslation('home')
  return (
    <Panel title={t('operator.title')}>
      <PanelEmpty>{t('operator.nothing')}</PanelEmpty>
    </Panel>
  )
}
