/** The channel's key in the address of a public page: `/chat/<key>`. */
export const addressIn = (pathname: string): string => pathname.split('/')[2] ?? ''
