import t from 'tap';
import { SeenNotifications } from './seen-notifications.js';

t.test('a kept notification is taken once, and one that is not kept always', (t) => {
  const seen = new SeenNotifications();
  const takes = (notification_id: string) => seen.takes({ notification_id });
  t.same(['a', 'b', 'a', '', '', 'b'].map(takes), [true, true, false, true, true, false]);
  t.end();
});

t.test('the oldest of a thousand is forgotten for one more', (t) => {
  const seen = new SeenNotifications();
  const ids = Array.from({ length: 1_001 }, (_, n) => `${n}`);
  for (const notification_id of ids) t.ok(seen.takes({ notification_id }));
  t.notOk(seen.takes({ notification_id: '1' }));
  t.ok(seen.takes({ notification_id: '0' }));
  t.end();
});
