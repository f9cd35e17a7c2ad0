/** What the record calls what happens to sessions of partners' teams. */
export const en = {
  partnerSession: {
    started: "Account entered by the partner's team",
    ended: "Account left by the partner's team",
  },
}
