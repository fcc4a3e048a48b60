import { Code } from '@godwit/schema';
import t from 'tap';
import { connectFailure } from './connect-failure.js';

const URL = 'wss://chat.example.com:8443/v1/socket';
const failed = (code: string) => Object.assign(new Error('it failed'), { code });

t.test('an answer of HTTP says whether another attempt may help', (t) => {
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
  t.match(connectFailure(URL, { message: 'Unexpected server response: 404' }).message, /no WebSocket at \/v1\/socket,/);
  t.match(connectFailure(URL, { message: 'Unexpected server response: 503' }).message, /HTTP 503 instead of/);
  t.end();
});

t.test('an error of the runtime is passed on, with its cause', (t) => {
  const cases: [string, Code, string][] = [
    ['ENOTFOUND', Code.CODE_NOT_FOUND, 'there is no host chat.example.com'],
    ['EAI_AGAIN', Code.CODE_UNAVAILABLE, 'the host chat.example.com cannot be looked up now'],
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

t.test('a runtime that tells nothing leaves the connection for another attempt', (t) => {
  for (const error of [connectFailure(URL, {}), connectFailure(URL, { message: '' })]) {
    t.equal(error.code, Code.CODE_UNAVAILABLE);
    t.match(error.message, /could not be opened; a browser tells the reason on its console alone$/);
  }
  const odd = connectFailure(URL, { message: 'Before. Unexpected server response: 404' });
  t.match(odd, { code: Code.CODE_UNAVAILABLE, message: /could not be opened: Before\. / });
  t.end();
});
