import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { withoutAccessSession } from '../api-client/in-background.ts'
import { ErrorState } from '../lists/list-states.tsx'
import { PublicSettingsDocument } from '../viewer/viewer.generated.ts'
import { Known } from '../viewer/viewer.tsx'
import { Splash } from './splash.tsx'

interface SettingsGateProps {
  children: ReactNode
}

/** Lets the app begin once the installation's settings are there. */
export function SettingsGate({ children }: SettingsGateProps) {
  const { data, error, refetch } = useQuery(PublicSettingsDocument, {
    context: withoutAccessSession,
    fetchPolicy: 'cache-first',
  })
  if (data) {
    return (
      <Known viewer={null} settings={data.publicSettings}>
        {children}
      </Known>
    )
  }
  if (!error) return <Splash />
  return (
    <Splash>
      <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
    </Splash>
  )
}
