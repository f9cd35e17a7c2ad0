import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { SuccessorCandidatesDocument } from '../succession-standing/succession.generated.ts'
import type { Candidate } from './candidate.ts'

/** A pause in typing (ms) after which is searched. */
const pause = 200

/** How many are listed; more letters narrow them down. */
const most = 10

interface FoundCandidates {
  /** Null until there is something to show. */
  candidates: readonly Candidate[] | null
  searching: boolean
  error: unknown
  retry: () => void
}

/** The members who can be chosen and whose name or e-mail holds what was typed (SU3). */
export function useCandidates(ecosystemId: string, typed: string): FoundCandidates {
  const search = typed.trim()
  const [settled] = useDebouncedValue(search, pause)
  const { data, previousData, loading, error, refetch } = useQuery(SuccessorCandidatesDocument, {
    variables: { ecosystemId, search: settled, first: most },
    skip: settled === '',
    // Whether a member can be invited changes while somebody looks.
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  const shown = search === '' ? null : ((data ?? previousData)?.successorCandidates ?? null)
  return {
    candidates: shown,
    searching: search !== '' && (loading || settled !== search),
    error: search === '' ? null : (error ?? null),
    // A failure is in `error` again.
    retry: () => void refetch().catch(() => undefined),
  }
}
