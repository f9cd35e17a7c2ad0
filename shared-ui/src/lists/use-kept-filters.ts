import { useState } from 'react'
import { useSearchParams } from 'react-router'

/** How a list's filters stand in the address. */
export interface FiltersInAddress<Filters> {
  /** Reads them; what is invalid is ignored, since anybody can write an address. */
  read: (search: URLSearchParams) => Filters
  /** The query part that keeps them; empty if there are none. */
  write: (filters: Filters) => URLSearchParams
}

/**
 * The filters of a list: a change is shown at once and then written into the address; a link or the back button brings
 * others.
 */
export function useKeptFilters<Filters>({
  read,
  write,
}: FiltersInAddress<Filters>): [Filters, (next: Filters) => void] {
  const [search, setSearch] = useSearchParams()
  const address = search.toString()
  const [seen, setSeen] = useState(address)
  const [filters, setFilters] = useState(() => read(search))
  if (seen !== address) {
    setSeen(address)
    setFilters(read(search))
  }
  const change = (next: Filters) => {
    setFilters(next)
    setSearch(write(next), { replace: true })
  }
  return [filters, change]
}
