import { isSupportedCountry } from 'libphonenumber-js/max'
import { countries } from 'shared-schema/countries'
import { expect, it } from 'vitest'

it('AD1: national phone numbers of every country of a partner are understood', () => {
  expect(countries.filter((country) => !isSupportedCountry(country))).toEqual([])
})
