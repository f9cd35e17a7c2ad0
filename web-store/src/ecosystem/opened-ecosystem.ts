import { useSessionStorage } from '@mantine/hooks'
import { useEffect } from 'react'
import { useMatch } from 'react-router'

const storageKey = 'store.openedEcosystem'

/** The ecosystem in the address, else the one that this tab opened last. */
export function useOpenedEcosystemId(): string | null {
  const inAddress = useMatch('/ecosystems/:ecosystemId/*')?.params.ecosystemId ?? null
  const [last, setLast] = useSessionStorage<string | null>({
    key: storageKey,
    defaultValue: null,
    getInitialValueInEffect: false,
  })
  useEffect(() => {
    if (inAddress !== null) setLast(inAddress)
  }, [inAddress, setLast])
  return inAddress ?? last
}
