import type { User } from '../identity/entities.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import type { AdmUser } from './entities.ts'

/** An ADM user as they are recorded, with the person's name and address, so that readers know who it was (AD6). */
export const recordedAdmUser = (
  { phone, profile, state }: Pick<AdmUser, 'phone' | 'profile' | 'state'>,
  { name, email }: Pick<User, 'name' | 'email'>,
): RecordedState<'name' | 'email' | 'phone' | 'profile' | 'state'> => ({
  name,
  email,
  phone,
  profile,
  state,
})
