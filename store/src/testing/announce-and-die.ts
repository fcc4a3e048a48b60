// Takes the announcements of the database given as its argument, and kills itself when it publishes the first one,
// before the transaction that removes them commits.
import { publishAnnouncements } from '../announcements/publish-announcements.js';
import { openDatabases } from '../database/open-databases.js';
import { storeOn } from './test-store.js';

const store = storeOn(await openDatabases(process.argv[2] as string));
store.bus.publish = () => process.kill(process.pid, 'SIGKILL');
await publishAnnouncements(store, console.error);
