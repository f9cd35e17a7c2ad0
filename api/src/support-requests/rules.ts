import type { StaffRole } from 'shared-schema/enums'

/** Whether a person of that role may help others (AS1). */
export const mayAssist = (staffRole: StaffRole | null): boolean => staffRole === 'ANALYST'
