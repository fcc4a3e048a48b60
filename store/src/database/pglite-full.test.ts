import { fileURLToPath } from 'node:url';
import t from 'tap';
import { noSmallDisk, runOnSmallDisk } from '../testing/small-disk.js';
import { LEAST_FREE } from './pglite-database.js';

const FILL = fileURLToPath(new URL('../testing/fill-disk.js', import.meta.url));

t.test(
  'an embedded database whose disk is full loses nothing, and blocks nobody',
  { skip: await noSmallDisk() },
  async (t) => {
    const { full, free, read, again, ended, told, after, found } = JSON.parse(await runOnSmallDisk(FILL, 160));
    t.match(full, { code: 'UNAVAILABLE', message: /^the disk is full: 19 MiB are free, of which 20 are kept$/ });
    t.ok(full.kept > 0 && free < LEAST_FREE, `${full.kept} kept, ${free} bytes free`);
    t.equal(read, full.kept, 'it still reads');
    t.equal(again, full.kept + 1, 'and keeps more where there is room again');

    t.equal(ended.code, 'UNAVAILABLE', 'without room for its log it ends');
    t.equal(told, 'LostDatabaseError');
    t.same(after, ['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE'], 'and answers at once from then on');
    t.equal(found, again + ended.kept, 'the next process finds all that was acknowledged');
  },
);
