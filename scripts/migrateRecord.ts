import { migrate } from '../prisma/migrate';
import { endAfter, variable } from './runOnce';

// A program of its own, so that the supervisor does not keep the schema engine in memory.
endAfter(migrate(variable('OWNER_DATABASE_URL'), variable('SERVICE_PASSWORD')));
