import { fileURLToPath } from 'node:url';
import t from 'tap';
import { noSmallDisk, runOnSmallDisk } from '../testing/small-disk.js';
import { LEAST_FREE } from './pglite-database.js';

const FILL = fileURLToPath(new URL('../testing/fill-disk.js', import.meta.url));

t.test(
  'an embedded database on a full disk loses no acknowledged data and blocks no caller',
  { skip: await noSmallDisk() },
  async (t) => {
    const { full, free, read, again, ended, told, after, found } = JSON.parse(await runOnSmallDisk(FILL, 160));
    t.match(full, { code: 'UNAVAILABLE', message: /^the disk is full: 19 MiB are free, 20 MiB must stay free$/ });
    t.ok(full.kept > 0 && free < LEAST_FREE, `${full.kept} rows kept, ${free} bytes free`);
    t.equal(read, full.kept, 'reading still works');
    t.equal(again, full.kept + 1, 'writing works again once there is space');

    t.equal(ended.code, 'UNAVAILABLE', 'the database ends if its log does not fit');
    t.equal(told, 'LostDatabaseError');
    t.same(after, ['UNAVAILABLE', 'UNAVAILABLE', 'UNAVAILABLE'], 'later statements fail at once');
    t.equal(found, again + ended.kept, 'the next process finds all acknowledged rows');
  },
);
