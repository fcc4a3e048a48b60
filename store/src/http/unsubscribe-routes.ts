import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Store } from '../store.js';
import { setMute } from '../users/set-mute.js';
import { unsubscribingUser } from '../users/unsubscribe.js';
import { schema } from './json-schema.js';

// Mail programs and what counts clicks add parameters of their own.
const Link = z.looseObject({ token: z.string().min(1).max(512) });
const page = (content: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unsubscribe</title>${content}`;

/** Where the links in mails lead. */
export function unsubscribeRoutes(store: Store, secret: string) {
  return async (app: FastifyInstance): Promise<void> => {
    // Mail programs post the form of RFC 8058; the body says nothing that the link does not.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4_096 }, (_request, _body, done) => done(null, {}));
    app.get(
      '/v1/unsubscribe',
      // Who checks a link by following it unsubscribes nobody.
      { schema: { summary: 'Ask whether to unsubscribe from mails', querystring: schema(Link) } },
      async (request, reply) => {
        unsubscribingUser(secret, (request.query as z.infer<typeof Link>).token);
        return reply
          .type('text/html')
          .send(page('<form method="post"><button>Send me no more of these mails</button></form>'));
      },
    );
    app.post(
      '/v1/unsubscribe',
      { schema: { summary: 'Unsubscribe from mails, in one click', querystring: schema(Link) } },
      async (request, reply) => {
        const user = unsubscribingUser(secret, (request.query as z.infer<typeof Link>).token);
        await setMute(store, user, { muted: true });
        return reply.type('text/html').send(page('<p>You will get no more of these mails.</p>'));
      },
    );
  };
}
