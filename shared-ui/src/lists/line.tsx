import { IconChevronRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './panel.module.css'

/** The lines of a panel, one below the other. */
export const Lines = ({ children }: { children: ReactNode }) => (
  <ul className={classes.lines}>{children}</ul>
)

interface LineProps {
  /** The page to which the whole line links; without it the line is no link. */
  to?: string
  name: ReactNode
  detail?: ReactNode
  /** At the end of the line: the state, the time left, what can be done. */
  aside?: ReactNode
}

/** One line: its name, what is said about it, and its state. */
export function Line({ to, name, detail, aside }: LineProps) {
  const content = (
    <>
      <span className={classes.what}>
        <span className={classes.name}>{name}</span>
        {detail ? <span className={classes.detail}>{detail}</span> : null}
      </span>
      {aside ? <span className={classes.aside}>{aside}</span> : <span />}
      {to === undefined ? null : (
        <IconChevronRight size={18} aria-hidden className={classes.arrow} />
      )}
    </>
  )
  return (
    <li>
      {to === undefined ? (
        <div className={classes.line}>{content}</div>
      ) : (
        <Link to={to} className={classes.line}>
          {content}
        </Link>
      )}
    </li>
  )
}
