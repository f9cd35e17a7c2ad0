import type { MiddlewareFn } from 'type-graphql'
import { readableEmail } from './email-addresses.ts'

/** For a field that gives an e-mail address: its domain is shown in its own letters. */
export const ReadableEmail: MiddlewareFn = async (_field, next) => {
  const email: unknown = await next()
  return typeof email === 'string' ? readableEmail(email) : email
}
