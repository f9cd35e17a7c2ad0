import { useSearchParams } from 'react-router'

/** The parts of a page about billing that stand in its address, so that *Back* returns to them. */
export interface BillingAddress {
  /** As the address says it; null for the newest one. */
  readonly month: string | null
  /** Which table is shown; null for the first one. */
  readonly view: string | null
  /** By what it is sorted; null for its own order. */
  readonly sort: string | null
  readonly descending: boolean
}

/** The parts of the address, and how to change some of them. */
export function useBillingAddress(): [BillingAddress, (some: Partial<BillingAddress>) => void] {
  const [address, setAddress] = useSearchParams()
  const read = (of: URLSearchParams): BillingAddress => ({
    month: of.get('month'),
    view: of.get('view'),
    sort: of.get('sort'),
    descending: of.get('descending') === '1',
  })
  const change = (some: Partial<BillingAddress>) =>
    setAddress(
      (before) => {
        const { month, view, sort, descending } = { ...read(before), ...some }
        const after = new URLSearchParams()
        if (month !== null) after.set('month', month)
        if (view !== null) after.set('view', view)
        if (sort !== null) after.set('sort', sort)
        if (descending) after.set('descending', '1')
        return after
      },
      { replace: true },
    )
  return [read(address), change]
}
