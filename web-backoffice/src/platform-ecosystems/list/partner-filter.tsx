import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useConnection } from 'shared-ui/lists/use-connection.ts'
import { useLastFound } from 'shared-ui/lists/use-last-found.ts'
import { PartnersToFindByDocument } from '../platform-ecosystems.generated.ts'

interface PartnerFilterProps {
  chosenId: string | null
  onChoose: (id: string | null) => void
}

/** Narrows a list to what one partner looks after, whom a part of the name finds. */
export function PartnerFilter({ chosenId, onChoose }: PartnerFilterProps) {
  const { t } = useTranslation('platform-ecosystems')
  const [typed, type] = useState('')
  const [chosenName, setChosenName] = useState('')
  const [search] = useDebouncedValue(typed === chosenName ? '' : typed.trim(), 250)
  const found = useConnection(
    PartnersToFindByDocument,
    { search: search || null },
    (data) => data.platformPartners,
    50,
  )
  const partners = useLastFound(found)
  const isListed = chosenId === null || partners.some(({ id }) => id === chosenId)
  const listed = partners.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = chosenId === null ? [] : [{ value: chosenId, label: chosenName || t('oneOfMany') }]
  return (
    <Select
      label={t('partner')}
      placeholder={t('everyPartner')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('everyPartner') }}
      data={isListed ? listed : [...chosen, ...listed]}
      // The API has searched already.
      filter={({ options }) => options}
      onSearchChange={type}
      nothingFoundMessage={t('noPartnerFound')}
      value={chosenId}
      onChange={(id, option) => {
        setChosenName(option?.label ?? '')
        onChoose(id)
      }}
    />
  )
}
