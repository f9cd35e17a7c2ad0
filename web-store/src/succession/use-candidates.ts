import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { SuccessorCandidatesDocument } from '../succession-standing/succession.generated.ts'
import type { Candidate } from './candidate.ts'

/** The search starts after a pause in typing of this length (ms). */
const pause = 200

/** How many are listed; typing more letters shortens the list. */
const most = 10

interface FoundCandidates {
  /** Null until there is something to show. */
  candidates: readonly Candidate[] | null
  searching: boolean
  error: unknown
  retry: () => void
}

/** The members who can be chosen and whose name or e-mail contains the typed text (SU3). */
export function useCandidates(ecosystemId: string, typed: string): FoundCandidates {
  const search = typed.trim()
  const [settled] = useDebouncedValue(search, pause)
  const { data, previousData, loading, error, refetch } = useQuery(SuccessorCandidatesDocument, {
    variables: { ecosystemId, search: settled, first: most },
    skip: settled === '',
    // Whether a member can be invited may change while the list is open.
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const shown = search === '' ? null : ((data ?? previousData)?.successorCandidates ?? null)
  return {
    candidates: shown,
    searching: search !== '' && (loading || settled !== search),
    error: search === '' ? null : (error ?? null),
    // If it fails again, `error` holds the failure.
    retry: () => void refetch().catch(() => undefined),
  }
}
