import type { Attack } from './attack.js';
import { HostileSocket } from './hostile-socket.js';

const AT_A_TIME = 64;

/** A flood of connections that never say Hello: up to `hostile` at once, and a new one for each that is closed. */
export const connects: Attack = async (order) => async () => {
  const url = order.system.gatewayUrls[0] as string;
  const until = performance.now() + order.seconds * 1_000;
  const open: HostileSocket[] = [];
  let [opened, failed] = [0, 0];
  const lane = async () => {
    while (performance.now() < until) {
      // The oldest makes room for the next.
      if (open.length >= order.hostile) open.shift()?.close();
      await HostileSocket.open(url).then(
        (socket) => {
          opened++;
          open.push(socket);
        },
        () => failed++,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_A_TIME, order.hostile) }, lane));
  return { connections: opened, failed };
};
