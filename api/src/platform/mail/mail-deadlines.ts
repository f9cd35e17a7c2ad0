import { defineDeadlines, JOBS_AT_ONCE } from '../deadlines.ts'

/** Kinds that send one e-mail each: what somebody waits for, what is told to one person, what is told to many. */
export const mailDeadlines = defineDeadlines(['codeMail', 'mail', 'bulkMail'], {
  // A mail's row decides when it is given up: tries that a crash took are not counted there.
  retries: ({ MAIL_ATTEMPTS }) => MAIL_ATTEMPTS + 100,
})

/** As many e-mails one process may be sending. */
export const MAILS_AT_ONCE = Object.keys(mailDeadlines).length * JOBS_AT_ONCE
