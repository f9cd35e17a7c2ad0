import { type AttendanceList, attendanceLists } from 'shared-schema/attendance-enums'

/** The page of an ecosystem's attendances, or of one of them beside the list from which it was opened. */
export function attendancesPath(ecosystemId: string, list: AttendanceList, id?: string): string {
  const page = `/attendances/${ecosystemId}${id === undefined ? '' : `/${id}`}`
  return list === 'NEW' ? page : `${page}?list=${list.toLowerCase()}`
}

/** The list that an address names; New if it names none. */
export function listIn(search: URLSearchParams): AttendanceList {
  const named = search.get('list')?.toUpperCase()
  return attendanceLists.find((list) => list === named) ?? 'NEW'
}
