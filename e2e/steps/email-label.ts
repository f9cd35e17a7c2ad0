import { shownWords } from '../../shared-ui/src/i18n/shown-words.ts'
import { words } from '../../shared-ui/src/words/en.ts'

/** The label of every field for an e-mail address, in English and as pages show it: no line ends at its hyphen. */
export const emailLabel = String(shownWords({ label: words.credentials.email }).label)
