/** A moment: a `Date`, or its ISO 8601 form once it has been stored as JSON. */
export type Moment = Date | string
