import type { CodeNumber } from '../../codes/mails/code-replacement.ts'

/** E-mails of the support for an ecosystem's administration (EA1–EA6) and what each is made from. */
export interface EcosystemAdminMailParameters {
  /** To the user: the code, and a QR code of it, to give to the analyst (EA1). */
  administrationUserCode: {
    name: string
    analystName: string
    code: string
    number?: CodeNumber
    seconds: number
  }
  /** To the analyst: proves that it is really they who give the support (EA2). */
  administrationInternalCode: {
    analystName: string
    userName: string
    ecosystemName: string
    code: string
    number?: CodeNumber
    seconds: number
  }
  /** To the user: the support ended before it was completed (EA5). */
  administrationClosed: {
    name: string
    analystName: string
    outcome: 'CANCELLED' | 'EXPIRED'
    reason?: string
  }
}
