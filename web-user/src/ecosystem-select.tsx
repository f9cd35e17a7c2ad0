import { Select } from '@mantine/core'

interface EcosystemSelectProps {
  label: string
  ecosystems: readonly { id: string; name: string }[]
  chosenId: string | null
  onChoose: (id: string) => void
}

/** Chooses one of several ecosystems; hidden for a person who has only one. */
export function EcosystemSelect({ label, ecosystems, chosenId, onChoose }: EcosystemSelectProps) {
  if (ecosystems.length < 2) return null
  return (
    <Select
      aria-label={label}
      data={ecosystems.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosenId}
      allowDeselect={false}
      maw={320}
      onChange={(id) => {
        if (id !== null) onChoose(id)
      }}
    />
  )
}
