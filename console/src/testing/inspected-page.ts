// A page of an application, whose client the console inspects. Its address has the token and the addresses.
import { connect } from '@godwit/client';
import { inspectable } from '@godwit/client/inspect';

const { url, token, origin } = Object.fromEntries(new URLSearchParams(location.search)) as Record<string, string>;

document.title = 'an application';
connect({ url: url as string, token: token as string, openTransport: inspectable(origin) }).then((client) =>
  client.send({ to_user_id: 'bob', body: 'from an application' }),
);
