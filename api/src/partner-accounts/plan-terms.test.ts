import fc from 'fast-check'
import { planResources } from 'shared-schema/partner-enums'
import {
  areQuotas,
  EXTRA_MAXIMUM,
  INCLUDED_MAXIMUM,
  isPrice,
  monthlyTotal,
  PRICE_MAXIMUM,
} from 'shared-schema/plan-terms'
import { describe, expect, it } from 'vitest'
import { extrasRefusal } from './rules.ts'

const price = fc.bigInt({ min: 0n, max: PRICE_MAXIMUM })
const quota = fc.oneof(
  fc.record({ included: fc.constant(null), extraPrice: fc.constant(null) }),
  fc.record({
    included: fc.nat(INCLUDED_MAXIMUM),
    extraPrice: fc.option(price, { nil: null }),
  }),
)
const terms = fc.record({
  price,
  quotas: fc
    .tuple(quota, quota, quota, quota)
    .map((all) => planResources.map((resource, place) => ({ resource, ...all[place]! }))),
})
const extras = fc
  .subarray([...planResources])
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((resource) =>
        fc.nat(EXTRA_MAXIMUM).map((quantity) => ({ resource, quantity })),
      ),
    ),
  )

describe('AD12: the terms of a plan', () => {
  it('are one quota of each resource, from none to ten or without end, which sells nothing beyond', () => {
    fc.assert(
      fc.property(terms, ({ quotas }) => {
        expect(areQuotas(quotas)).toBe(true)
        expect(areQuotas(quotas.slice(1))).toBe(false)
        expect(areQuotas([...quotas.slice(1), quotas[1]!])).toBe(false)
      }),
    )
    const [user, ...rest] = planResources.map((resource) => ({
      resource,
      included: 1 as number | null,
      extraPrice: null as bigint | null,
    }))
    const withUser = (given: object) => areQuotas([{ ...user!, ...given }, ...rest])
    expect(withUser({ included: 11 })).toBe(false)
    expect(withUser({ included: -1 })).toBe(false)
    expect(withUser({ included: 0.5 })).toBe(false)
    expect(withUser({ included: null, extraPrice: 1n })).toBe(false)
    expect(withUser({ extraPrice: -1n })).toBe(false)
    expect(withUser({ extraPrice: PRICE_MAXIMUM + 1n })).toBe(false)
    expect([isPrice(0n), isPrice(PRICE_MAXIMUM), isPrice(-1n)]).toEqual([true, true, false])
  })

  it('give a total that is the base price and each extra at its price, to the millionth', () => {
    fc.assert(
      fc.property(terms, extras, (plan, bought) => {
        if (extrasRefusal(plan, bought) !== null) return
        const total = bought.reduce(
          (sum, { resource, quantity }) => {
            const one = plan.quotas.find((each) => each.resource === resource)?.extraPrice ?? 0n
            for (const digit of String(quantity)) sum.quantity = sum.quantity * 10n + BigInt(digit)
            const cost = sum.quantity * one
            return { total: sum.total + cost, quantity: 0n }
          },
          { total: plan.price, quantity: 0n },
        ).total
        expect(monthlyTotal(plan, bought)).toBe(total)
        expect(monthlyTotal(plan, [...bought].reverse())).toBe(total)
      }),
    )
    const quotas = planResources.map((resource) => ({ resource, included: 1, extraPrice: 45_000n }))
    expect(monthlyTotal({ price: 149_900_000n, quotas }, [{ resource: 'USER', quantity: 3 }])).toBe(
      150_035_000n,
    )
  })

  it('sell an account only what has a price, of each resource once', () => {
    fc.assert(
      fc.property(terms, extras, (plan, bought) => {
        const isSold = bought.every(
          ({ resource, quantity }) =>
            quantity === 0 ||
            plan.quotas.some((each) => each.resource === resource && each.extraPrice !== null),
        )
        expect(extrasRefusal(plan, bought)).toBe(isSold ? null : 'EXTRA_NOT_SOLD')
        if (bought.length > 0)
          expect(extrasRefusal(plan, [...bought, bought[0]!])).toBe('BAD_USER_INPUT')
      }),
    )
    const quotas = planResources.map((resource) => ({ resource, included: 1, extraPrice: 1n }))
    for (const quantity of [-1, 0.5, EXTRA_MAXIMUM + 1])
      expect(extrasRefusal({ quotas }, [{ resource: 'USER', quantity }])).toBe('BAD_USER_INPUT')
  })
})
