import { Look } from './look.tsx'
import { MissingNotice } from './missing-notice.tsx'

/** The page whose words do not come: the app's mark, as before any script, and what is missing. */
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
