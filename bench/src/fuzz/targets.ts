import { openCodec } from './codec-target.js';
import { openGateway } from './gateway-target.js';
import { openHttp } from './http-target.js';
import type { OpenTarget } from './target.js';
import { openTokens } from './token-target.js';
import { openWebhooks } from './webhook-target.js';

/** Every target, by its name. */
export const targets: Readonly<Record<string, OpenTarget>> = {
  codec: openCodec,
  gateway: openGateway,
  tokens: openTokens,
  http: openHttp,
  webhooks: openWebhooks,
};
