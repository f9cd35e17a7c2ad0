import { useEffect, useState } from 'react'
import type { fileRoutes } from 'shared-schema/file-routes'
import { untilThere } from '../api-client/until-there.ts'
import { useApp } from '../app-root/app-definition.tsx'
import { fetchFile } from './fetch-file.ts'
import classes from './logo.module.css'

/** A logo, of which the API gives the content by its route. */
export interface LogoPicture {
  readonly id: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

interface LogoProps {
  route: keyof typeof fileRoutes
  logo: LogoPicture
  /** Beside a name in a list. */
  small?: boolean
}

/**
 * A logo, drawn from its content: the API gives it only to requests of this page. Its place is kept while it is fetched. Beside
 * the name it says nothing more, so it has no text of its own.
 */
export function Logo({ route, logo, small = false }: LogoProps) {
  const address = useLogoAddress(route, logo)
  const { width, height } = logo
  return (
    <span
      className={classes.place}
      data-small={small || undefined}
      style={{ aspectRatio: `${width} / ${height}` }}
    >
      {address && (
        <img src={address} alt="" width={width} height={height} className={classes.logo} />
      )}
    </span>
  )
}

/** The picture as an address that the page may draw; null until it is there, and where it can't be fetched. */
function useLogoAddress(
  route: LogoProps['route'],
  { id, mediaType }: Pick<LogoPicture, 'id' | 'mediaType'>,
): string | null {
  const { app } = useApp()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    setAddress(null)
    untilThere((nature) => {
      if (!wanted) throw new Error('the logo is not shown any more')
      return fetchFile({ app, route, id, mediaType }, nature)
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
  }, [app, route, id, mediaType])
  return address
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
