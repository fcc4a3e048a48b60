// Locks the folder that its argument names, says so, and waits to be killed.
import { lockFolder } from '../database/folder-lock.js';

lockFolder(process.argv[2] as string);
process.send?.('locked');
setInterval(() => {}, 60_000);
