// Locks the folder given as its argument, reports that to the parent, and waits to be killed.
import { lockFolder } from '../database/folder-lock.js';

lockFolder(process.argv[2] as string);
process.send?.('locked');
setInterval(() => {}, 60_000);
