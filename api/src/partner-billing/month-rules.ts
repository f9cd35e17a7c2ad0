/** A month of the calendar, as `2026-11`. */
export type Month = string
/** A day of the calendar, as `2026-11-29`. Days and months are ordered as texts are. */
export type Day = string

const MONTH = /^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/

/** Whether a text from outside names a month. */
export const isMonth = (text: string): boolean => MONTH.test(text)

/** The month in which a day lies. */
export const monthOf = (day: Day): Month => day.slice(0, 7)

export const firstDay = (month: Month): Day => `${month}-01`

/** How many days a month has. */
export function daysIn(month: Month): number {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate()
}

export const lastDay = (month: Month): Day => `${month}-${daysIn(month)}`

/** The month that comes so many months later; earlier ones by a negative number. */
export function laterMonth(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number)
  return new Date(Date.UTC(year ?? 0, (number ?? 1) - 1 + months, 1)).toISOString().slice(0, 7)
}

/** Days from the first to the last one, both counted. */
export const daysFromTo = (first: Day, last: Day): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1

const SUNDAY = 0
const SATURDAY = 6

/** The day itself, or the Monday after it where it is on a weekend. */
export function businessDayFrom(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = date.getUTCDay()
  const later = weekday === SATURDAY ? 2 : weekday === SUNDAY ? 1 : 0
  date.setUTCDate(date.getUTCDate() + later)
  return date.toISOString().slice(0, 10)
}

/** A day of a month by its number. */
export const dayOf = (month: Month, number: number): Day =>
  `${month}-${String(number).padStart(2, '0')}`
