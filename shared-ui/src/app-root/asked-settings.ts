import { post } from '../api-client/post.ts'
import type { AppName } from '../api-client/request-headers.ts'
import { untilThere } from '../api-client/until-there.ts'
import { PublicSettingsDocument } from './public-settings.post.generated.ts'

const ask = (app: AppName) =>
  untilThere((nature, unanswered) => post(app, PublicSettingsDocument, {}, nature, unanswered))

let asked: ReturnType<typeof ask> | undefined

/**
 * Asks for the installation's public settings, once for the page; repeats the question while its answer is lost. What
 * was refused is asked anew at the next call.
 */
export function askPublicSettings(app: AppName): ReturnType<typeof ask> {
  if (asked) return asked
  asked = ask(app)
  // Whoever waits for the answer shows the refusal.
  asked.catch(() => {
    asked = undefined
  })
  return asked
}
