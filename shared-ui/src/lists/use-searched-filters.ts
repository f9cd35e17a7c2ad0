import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useNavigation, useSearchParams } from 'react-router'
import type { FiltersInAddress } from './use-kept-filters.ts'

/** How long typing must rest before what is typed is searched for. */
const REST_MILLISECONDS = 250

interface SearchedFilters<Filters> {
  /** What stands in the search field. */
  readonly typed: string
  readonly type: (typed: string) => void
  /** The search and the filters by which the list is asked for. */
  readonly filters: Filters
  readonly filter: (next: Filters) => void
}

/**
 * The search and the filters of a list, which stand in the address, so that *Back* returns to them. What is typed is searched
 * for a moment later, but not once another page has been asked for: writing this list's address then would call the person
 * back to the list.
 */
export function useSearchedFilters<Filters extends { readonly search: string }>({
  read,
  write,
}: FiltersInAddress<Filters>): SearchedFilters<Filters> {
  const [address, setAddress] = useSearchParams()
  const isLeaving = useNavigation().state !== 'idle'
  const filters = read(address)
  const [typed, type] = useState(filters.search)
  const [search] = useDebouncedValue(typed.trim(), REST_MILLISECONDS)
  const inAddress = filters.search
  useEffect(() => {
    if (search === inAddress || isLeaving) return
    setAddress((before) => write({ ...read(before), search }), { replace: true })
  }, [search, inAddress, isLeaving, setAddress, read, write])
  const filter = (next: Filters) => setAddress(write(next), { replace: true })
  return { typed, type, filters, filter }
}
