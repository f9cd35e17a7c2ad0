import type { Problem, ProblemCode } from '../errors/problem.ts'

/** The field that an error code is about, by the name that every form gives to such a field. */
const fieldOf: Partial<Record<ProblemCode, string>> = {
  EMAIL_MALFORMED: 'email',
  EMAIL_UNKNOWN: 'email',
  EMAIL_UNREACHABLE: 'email',
  EMAIL_UNCHANGED: 'email',
  EMAIL_TAKEN: 'email',
  PERSON_UNKNOWN: 'email',
  OPERATOR_NEEDS_MFA: 'roles',
  ALREADY_MEMBER: 'email',
  ALREADY_INVITED: 'email',
  ALREADY_IN_TEAM: 'email',
  ADM_USER_NOT_ADDABLE: 'email',
  MAIL_TOO_SOON: 'email',
  NAME_INVALID: 'name',
  QUEUE_NAME_TAKEN: 'name',
  PLAN_NAME_TAKEN: 'name',
  PARTNER_NAME_TAKEN: 'name',
  PRINCIPAL_IS_STAFF: 'email',
  PRINCIPAL_BLOCKED: 'email',
  PRINCIPAL_IN_TEAM: 'email',
  PLAN_INACTIVE: 'planId',
  PLAN_OF_PARTNER: 'plan',
  MODULE_NOT_IN_PLAN: 'modules',
  TAX_NUMBER_INVALID: 'taxNumber',
  ADMINISTRATOR_NOT_ADDABLE: 'email',
  MESSAGE_EMPTY: 'body',
  MESSAGE_TOO_LONG: 'body',
  MESSAGE_MALFORMED: 'body',
  PHONE_MALFORMED: 'phone',
  CUSTOM_ADDRESS_REFUSED: 'address',
  ROLE_NOT_ASSIGNABLE: 'role',
  PASSWORD_WRONG: 'password',
  PASSWORD_TOO_SHORT: 'newPassword',
  PASSWORD_TOO_LONG: 'newPassword',
  PASSWORD_TOO_COMMON: 'newPassword',
  CODE_WRONG: 'code',
  CODE_EXPIRED: 'code',
  CODE_REPLACED: 'code',
  CODE_USED: 'code',
  CODE_MALFORMED: 'code',
  CODE_ATTEMPTS_EXHAUSTED: 'code',
  MFA_CODE_WRONG: 'code',
  MFA_CODE_USED: 'code',
  PROVIDER_UNFIT: 'issuer',
  DOMAIN_INVALID: 'domain',
  DOMAINS_FULL: 'domain',
  PASSKEY_TOO_LATE: 'code',
  PASSKEY_UNKNOWN: 'code',
  PASSKEY_REFUSED: 'code',
  PASSKEY_COPIED: 'code',
  REASON_REQUIRED: 'reason',
  REASON_TOO_SHORT: 'reason',
  REASON_TOO_LONG: 'reason',
  REASON_FILLER: 'reason',
}

/**
 * Which of a form's fields shows an error: the one that the error names itself (`parameters.field`), else the one
 * that its code is about. Null if the form has no such field: then its alert shows the error.
 */
export function fieldOfError<Name extends string>(
  { code, parameters }: Pick<Problem, 'code' | 'parameters'>,
  fields: readonly Name[],
): Name | null {
  const named = parameters.field ?? fieldOf[code]
  return fields.find((name) => name === named) ?? null
}
