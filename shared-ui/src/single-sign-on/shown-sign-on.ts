import type { SingleSignOnPartsFragment } from './single-sign-on.generated.ts'

/** What is set up, as the page shows it. */
export type ShownSignOn = NonNullable<SingleSignOnPartsFragment['singleSignOn']>
