let expected = false

/** Notes that a sign-in was just given: the next answer must show a signed-in viewer. */
export function expectSignIn(): void {
  expected = true
}

/**
 * Call it when it is known whether somebody is signed in. Returns true if nobody is, although a sign-in was
 * just given: the browser did not keep the cookie.
 */
export function isSignInLost(isSignedIn: boolean): boolean {
  const lost = expected && !isSignedIn
  expected = false
  return lost
}
