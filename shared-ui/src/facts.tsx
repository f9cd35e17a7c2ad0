import type { ReactNode } from 'react'
import classes from './facts.module.css'

interface FactsProps {
  facts: readonly { readonly label: string; readonly value: ReactNode }[]
}

/** Pairs of name and value, as a description list. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <dt className={classes.label}>{label}</dt>
          <dd className={classes.value} dir="auto">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
