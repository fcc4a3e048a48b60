import { createConfig, lintFromString } from '@redocly/openapi-core';
import t from 'tap';
import { startTestService, type TestService } from '../../testing/http-service.js';
import { jsonToProto } from '../connect/json-messages.js';
import { rpcsByPath } from './connect-schemas.js';

interface Operation {
  tags: string[];
  operationId: string;
  summary: string;
  security: object[];
  requestBody?: { content: Record<string, { schema?: object; example?: unknown }> };
  responses: Record<string, { content?: Record<string, { schema?: object; example?: unknown }> }>;
}

let service: TestService;
let text: string;
let operations: [route: string, operation: Operation][];
t.before(async () => {
  service = await startTestService();
  text = await (await fetch(`${service.url}/docs/json`)).text();
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method} ${path}`, operation]),
  );
});
t.teardown(() => service.close());

t.test('the document passes a linter', async (t) => {
  const config = await createConfig({ extends: ['recommended'], rules: { 'operation-operationId': 'error' } });
  const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  t.same(
    problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
    [],
  );
});

t.test('every route has a group, a summary, an id, examples and error answers', (t) => {
  t.ok(operations.length > 70);
  for (const [route, { tags, operationId, summary, security, requestBody, responses }] of operations) {
    t.match({ tags, operationId, summary }, { tags: [/./], operationId: /^\w+$/, summary: /^\S.*\S$/ }, route);
    t.ok(security, route);
    t.equal(requestBody !== undefined, /^(post|put) /.test(route), `${route}: a body, or none`);
    t.ok(responses['4XX']?.content && responses['5XX']?.content, `${route}: errors`);
    t.ok(
      Object.keys(responses).some((status) => status.startsWith('2')),
      route,
    );
    for (const { content = {} } of [requestBody ?? {}, ...Object.values(responses)])
      for (const [type, { schema, example }] of Object.entries(content))
        if (type === 'application/json') t.ok(schema && example !== undefined, `${route}: an example`);
  }
  t.end();
});

t.test('every example of a request to an rpc is one', (t) => {
  let examples = 0;
  for (const [route, { requestBody }] of operations) {
    const rpc = rpcsByPath.get(route.replace('post ', ''));
    if (!rpc) continue;
    const example = requestBody?.content['application/json']?.example;
    t.doesNotThrow(
      () => jsonToProto(rpc.input, Buffer.from(JSON.stringify(example))),
      `${route} ${JSON.stringify(example)}`,
    );
    examples++;
  }
  t.equal(examples, rpcsByPath.size);
  t.end();
});
