import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Store } from '../store.js';
import { setMute } from '../users/set-mute.js';
import { unsubscribingUser } from '../users/unsubscribe.js';
import { schema } from './json-schema.js';

// Mail programs and click trackers add parameters of their own.
const Link = z.looseObject({ token: z.string().min(1).max(512) });
const page = (content: string) =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unsubscribe</title>${content}`;

/** The routes of the unsubscribe links in mails. */
export function unsubscribeRoutes(store: Store, secret: string) {
  return async (app: FastifyInstance): Promise<void> => {
    // Mail programs post the form of RFC 8058; its body adds nothing to the link.
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4_096 }, (_request, _body, done) => done(null, {}));
    app.get(
      '/v1/unsubscribe',
      // A GET does not unsubscribe, since link scanners follow links.
      { schema: { summary: 'Ask whether to unsubscribe from mails', querystring: schema(Link) } },
      async (request, reply) => {
        unsubscribingUser(secret, (request.query as z.infer<typeof Link>).token);
        return reply
          .type('text/html')
          .send(page('<form method="post"><button>Unsubscribe from these mails</button></form>'));
      },
    );
    app.post(
      '/v1/unsubscribe',
      { schema: { summary: 'Unsubscribe from mails in one click', querystring: schema(Link) } },
      async (request, reply) => {
        const user = unsubscribingUser(secret, (request.query as z.infer<typeof Link>).token);
        await setMute(store, user, { muted: true });
        return reply.type('text/html').send(page('<p>You will not receive these mails any more.</p>'));
      },
    );
  };
}
