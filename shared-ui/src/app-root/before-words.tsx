import { Look } from './look.tsx'
import { MissingNotice } from './missing-notice.tsx'

/** The page before any words have loaded: the app's mark, and what is missing. */
export function BeforeWords() {
  return (
    <Look>
      <main>
        <div className="opening">
          <img src="/favicon.svg" alt="" />
        </div>
      </main>
      <MissingNotice />
    </Look>
  )
}
