/**
 * The first segment of the paths at which providers of single sign-on call: `GET /sign-on/callback/…`, to which they send browsers
 * back, and `POST /sign-on/sign-out`. The server of each app hands exactly these on to the API.
 */
export const signOnRoute = 'sign-on'
