import { Look } from './look.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { OpeningMark } from './opening-mark.tsx'

/** The page before any words have loaded: the app's mark, and what is missing. */
export function BeforeWords() {
  return (
    <Look>
      <main>
        <OpeningMark />
      </main>
      <MissingNotice />
    </Look>
  )
}
