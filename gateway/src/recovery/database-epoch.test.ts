import t from 'tap';
import { DatabaseEpoch } from './database-epoch.js';

t.test('an id other than the previous one is a restore; the first one is not', (t) => {
  const seen: string[] = [];
  const epoch: DatabaseEpoch = new DatabaseEpoch(() => seen.push(epoch.id));
  const ids = ['', 'one', 'one', '', 'two', 'two', 'one'].map((id) => {
    epoch.observe(id);
    return epoch.id;
  });
  t.same(ids, ['', 'one', 'one', 'one', 'two', 'two', 'one']);
  t.same(seen, ['two', 'one'], 'reported once the new id is known');
  t.end();
});

t.test('a store that went back was restored, whether it reports its history or not', (t) => {
  let restores = 0;
  new DatabaseEpoch(() => restores++).wentBack();
  t.equal(restores, 1);
  t.end();
});
