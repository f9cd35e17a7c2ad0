let expected = false

/** This page has just been told that somebody is signed in: the next request must show it. */
export function expectSignIn(): void {
  expected = true
}

/**
 * To be asked when it is known whether somebody is signed in. True where nobody is although this page has
 * just signed somebody in: the browser did not keep the cookie.
 */
export function isSignInLost(isSignedIn: boolean): boolean {
  const lost = expected && !isSignedIn
  expected = false
  return lost
}
