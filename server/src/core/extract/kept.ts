// What is worked out of a reading is kept in it.
import { keeping } from '../text/kept';
import type { Reading } from './reading';

/** What a new reading has kept, a place in every reading, and a function of a reading alone whose work is done once for each (see text/kept.ts). */
export const { nothing: nothingOfReading, slot: slotInReadings, per: perReading } = keeping<Reading>();
