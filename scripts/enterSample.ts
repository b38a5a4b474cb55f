import { seedSample } from '../prisma/seed';
import { endAfter, variable } from './runOnce';

// A program of its own, so that the supervisor stays small; where the sample is there already it does nothing.
endAfter(seedSample(variable('OWNER_DATABASE_URL')));
