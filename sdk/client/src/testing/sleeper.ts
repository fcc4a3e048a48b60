// A client in a separate process, which the test stops and continues, or whose timers fire late like those of hidden
// pages.
import { connect } from '../connect.js';

const [url = '', mode] = process.argv.slice(2);
/** Milliseconds; longer than the probe time-out. */
const THROTTLE_MS = 150;

if (mode === 'throttled') {
  const { setTimeout: exact } = globalThis;
  const throttled = (action: () => void, ms = 0) => exact(action, Math.max(ms, THROTTLE_MS));
  Object.assign(globalThis, { setTimeout: throttled });
}
const options = { url, token: 'a token', probeTimeoutMs: 80, requestTimeoutMs: 5_000 };
const client = await connect(options);
client.typing({ conversation_id: 'connected', active: true }).catch(() => {});
