import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'

const LONGEST_TYPED_PHONE = 40

/**
 * The E.164 form (`+34912345678`) of a phone number, typed in its international or its national form. Null for what is
 * no phone number that can be called: it has a wrong length or belongs to no range of its country.
 *
 * @param country ISO 3166 code of the country whose national form is understood
 */
export function phoneOf(typed: string, country: string): string | null {
  if (typed.length > LONGEST_TYPED_PHONE) return null
  const national: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const phone = parsePhoneNumberFromString(typed.normalize('NFKC').trim(), {
    ...(national ? { defaultCountry: national } : {}),
    extract: false,
  })
  return phone?.isValid() && !phone.ext ? phone.number : null
}
