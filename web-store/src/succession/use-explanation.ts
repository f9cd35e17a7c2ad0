import { useLocalStorage } from '@mantine/hooks'
import { useState } from 'react'
import { useViewer } from 'shared-ui/viewer/viewer.tsx'

/**
 * Whether the explanation of a successor is shown; it opens automatically on the first visit in this browser
 * (SU1).
 */
export function useExplanation(): { opened: boolean; open: () => void; close: () => void } {
  const { user } = useViewer()
  const [seen, setSeen] = useLocalStorage<'yes' | 'no'>({
    key: `store.successorExplained.${user.id}`,
    defaultValue: 'no',
    getInitialValueInEffect: false,
  })
  const [asked, setAsked] = useState<'yes' | 'no'>('no')
  return {
    opened: asked === 'yes' || seen === 'no',
    open: () => setAsked('yes'),
    close: () => {
      setAsked('no')
      setSeen('yes')
    },
  }
}
