// The decorators of the rooms' types write down what they say with it: it comes before any room.
import 'reflect-metadata'
import { houseOf } from './platform/house.ts'
import { rooms } from './rooms.ts'

/** What all rooms bring together; whatever starts, starts by looking whether they agree. */
export const house = houseOf(rooms)
