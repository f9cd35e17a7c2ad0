/** What the record calls what happens to what people work on. */
export const en = {
  rcmClaims: {
    loaded: 'RCM claims loaded',
  },
}
