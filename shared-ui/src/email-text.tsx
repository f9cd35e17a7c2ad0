import { Fragment } from 'react'
import { emailPieces } from './email-pieces.ts'
import classes from './email-text.module.css'

/**
 * An e-mail address that breaks before its @ or a dot where the place is narrow, and elsewhere only if it must.
 */
export function EmailText({ email }: { email: string }) {
  return (
    <span className={classes.email}>
      {emailPieces(email).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one address never move
        <Fragment key={place}>
          {place > 0 ? <wbr /> : null}
          {piece}
        </Fragment>
      ))}
    </span>
  )
}
