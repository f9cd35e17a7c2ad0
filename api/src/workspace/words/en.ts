/** What the record calls what happens to what people work on. */
export const en = {
  rcmClaims: {
    loaded: 'RCM claims loaded',
  },
  lookedAt: {
    rcmDashboard: 'Looked at the RCM dashboard',
    rcmClaims: 'Looked at the claims of RCM',
  },
}
