import { useEffect, useState } from 'react'
import { untilThere } from '../api-client/until-there.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { fetchPortalFile } from './fetch-portal-file.ts'
import type { PortalLogoFieldsFragment } from './own-portals.generated.ts'
import classes from './portal-logo.module.css'

/**
 * The logo of a partner, drawn from its content: the API gives it only to requests of this page. Its place is kept while it is
 * fetched. Beside the name it says nothing more, so it has no text of its own.
 */
export function PortalLogo({ logo }: { logo: PortalLogoFieldsFragment }) {
  const address = useLogoAddress(logo)
  const { width, height } = logo
  return (
    <span className={classes.place} style={{ aspectRatio: `${width} / ${height}` }}>
      {address && (
        <img src={address} alt="" width={width} height={height} className={classes.logo} />
      )}
    </span>
  )
}

/** The picture as an address that the page may draw; null until it is there, and where it can't be fetched. */
function useLogoAddress({ id, mediaType }: PortalLogoFieldsFragment): string | null {
  const { app } = useApp()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    setAddress(null)
    untilThere((nature) => {
      if (!wanted) throw new Error('the logo is not shown any more')
      return fetchPortalFile({ app, route: 'portal-logo', id, mediaType }, nature)
    })
      .then(dataAddress)
      .then(
        (made) => {
          if (wanted) setAddress(made)
        },
        () => undefined,
      )
    return () => {
      wanted = false
    }
  }, [app, id, mediaType])
  return address
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
