import { Fragment } from 'react'
import { emailPieces } from './email-pieces.ts'
import classes from './email-text.module.css'

/** An e-mail that a narrow place breaks before its @ or a dot, and only where it must anywhere else. */
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
