import { houseOf } from './platform/house.ts'
import { rooms } from './rooms.ts'

/** What all rooms bring together; whatever starts, starts by looking whether they agree. */
export const house = houseOf(rooms)
