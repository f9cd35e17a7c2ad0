import type { PersonalData } from '../platform/personal-data.ts'

/** Contents are known by their hash alone; which file is whose stands where the file is kept. */
export const filesPersonalData: PersonalData = {
  rows: [],
  impersonal: { evidence_contents: ['sha256'] },
}
