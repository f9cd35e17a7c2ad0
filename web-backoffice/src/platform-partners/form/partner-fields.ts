/** A new partner as it is typed. */
export type PartnerFields = {
  name: string
  country: string
  zone: string
  principalName: string
  email: string
  phone: string
}

/** The fields of a form that was just opened, in the time zone of whoever types. */
export const newPartner = (zone: string | null): PartnerFields => ({
  name: '',
  country: '',
  zone: zone ?? '',
  principalName: '',
  email: '',
  phone: '',
})

/** The fields in which nothing is typed: all are needed. */
export const missingIn = (typed: PartnerFields): (keyof PartnerFields)[] =>
  (Object.keys(typed) as (keyof PartnerFields)[]).filter((name) => typed[name].trim() === '')

/** What the API is sent. */
export const sentOf = ({ name, country, zone, principalName, email, phone }: PartnerFields) => ({
  name: name.trim(),
  country,
  zone,
  principalName: principalName.trim(),
  principalEmail: email.trim(),
  principalPhone: phone.trim(),
})
