import { Code } from '@godwit/schema';
import t from 'tap';
import { connectFailure } from './connect-failure.js';

const URL = 'wss://chat.example.com:8443/v1/socket';
const failed = (code: string) => Object.assign(new Error('it failed'), { code });

t.test('the status of an HTTP answer determines whether a retry may help', (t) => {
  const codes: [Code, number[]][] = [
    [Code.CODE_NOT_FOUND, [404]],
    [Code.CODE_PERMISSION_DENIED, [401, 403]],
    [Code.CODE_UNAVAILABLE, [408, 425, 429, 500, 502, 503, 504, 599]],
    [Code.CODE_INVALID_ARGUMENT, [200, 301, 302, 400, 402, 405, 410, 426, 430, 499]],
  ];
  for (const [code, statuses] of codes) {
    for (const status of statuses) {
      const error = connectFailure(URL, { message: `Unexpected server response: ${status}` });
      t.equal(error.code, code, `${status}`);
      t.match(error.message, `${URL}: the server answers `);
      t.match(error.message, `${status}`);
    }
  }
  t.match(connectFailure(URL, { message: 'Unexpected server response: 404' }).message, /no WebSocket at \/v1\/socket;/);
  t.match(connectFailure(URL, { message: 'Unexpected server response: 503' }).message, /HTTP 503 instead of/);
  t.end();
});

t.test('an error of the runtime becomes an error with its cause', (t) => {
  const cases: [string, Code, string][] = [
    ['ENOTFOUND', Code.CODE_NOT_FOUND, 'host chat.example.com not found'],
    ['EAI_AGAIN', Code.CODE_UNAVAILABLE, 'host chat.example.com cannot be resolved at the moment'],
    ['ECONNREFUSED', Code.CODE_UNAVAILABLE, 'nothing listens at chat.example.com:8443'],
    ['ECONNRESET', Code.CODE_UNAVAILABLE, 'the connection could not be opened: it failed'],
  ];
  for (const [name, code, why] of cases) {
    const error = failed(name);
    t.match(connectFailure(URL, { message: error.message, error }), { code, message: `${URL}: ${why}`, cause: error });
  }
  t.match(connectFailure(URL, { message: 'Server sent no subprotocol' }), {
    code: Code.CODE_INVALID_ARGUMENT,
    message: `${URL}: the server does not speak godwit.v1`,
  });
  t.end();
});

t.test('without details from the runtime the failure is UNAVAILABLE', (t) => {
  for (const error of [connectFailure(URL, {}), connectFailure(URL, { message: '' })]) {
    t.equal(error.code, Code.CODE_UNAVAILABLE);
    t.match(error.message, /could not be opened; browsers report why only in their console$/);
  }
  const odd = connectFailure(URL, { message: 'Before. Unexpected server response: 404' });
  t.match(odd, { code: Code.CODE_UNAVAILABLE, message: /could not be opened: Before\. / });
  t.end();
});
