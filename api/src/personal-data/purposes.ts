import { defineCausedMail, defineLinkPurpose } from '../codes/purposes.ts'

/** By which a person stops the erasure of their data (PA11). */
export const stopErasureLink = defineLinkPurpose('ERASURE_STOP')

/** By which a device takes a copy of its person's data; it is bound to the device, and mailed to nobody. */
export const ownDataDoor = defineLinkPurpose('OWN_DATA')

/** By which an operator's device takes a copy of a person's data; it is bound to the device, and mailed to nobody. */
export const personDataDoor = defineLinkPurpose('PERSON_DATA')

/** E-mails about copies that operators make of somebody's data. */
export const causedPersonCopy = defineCausedMail('PERSON_DATA', 'AT_ANY_TIME')

/** E-mails about the erasure of somebody's data, which are never left out. */
export const causedErasure = defineCausedMail('ERASURE', 'AT_ANY_TIME')
