import { type CallOptions, call, type ServerOptions } from './call.js';
import { GodwitError } from './errors.js';
import type { SendRequest, SendResponse } from './gen/messages.js';
import { GatewayServiceMethods, type Rpc, ServerServiceMethods } from './gen/methods.js';
import { type Job, readJob } from './job.js';

/** The requests that users make, made by a backend: as a user, or as the service itself. */
export class Gateway extends GatewayServiceMethods<CallOptions> {
  readonly #options: ServerOptions;
  readonly #userId: string | undefined;

  constructor(options: ServerOptions, userId?: string) {
    super();
    this.#options = options;
    this.#userId = userId;
  }

  /**
   * Posts a message. Without `client_message_id` it has a random one, and a repeated call posts it again. A body of text
   * is `text/plain` unless `content_type` says otherwise.
   */
  override send(request: SendRequest, options?: CallOptions): Promise<SendResponse> {
    const isText = typeof request.body === 'string';
    return super.send(
      {
        ...request,
        client_message_id: request.client_message_id ?? crypto.getRandomValues(new Uint8Array(16)),
        content_type: request.content_type ?? (isText ? 'text/plain' : undefined),
      },
      options,
    );
  }

  protected override call<Response>(rpc: Rpc, request: object, options?: CallOptions): Promise<Response> {
    return call(this.#options, rpc, request, options, this.#userId);
  }
}

/**
 * Godwit for a backend: a method for each rpc of ServerService. Every promise settles: with the response, or with a
 * GodwitError.
 */
export class Godwit extends ServerServiceMethods<CallOptions> {
  readonly #options: ServerOptions;
  /** The requests of GatewayService as the service itself, or as the user of the token that is the key. */
  readonly gateway: Gateway;

  /** Throws INVALID_ARGUMENT if an option is invalid. Connects to nothing yet. */
  constructor(options: ServerOptions) {
    super();
    if (!/^https?:$/.test(URL.canParse(options.url) ? new URL(options.url).protocol : ''))
      throw new GodwitError('INVALID_ARGUMENT', 'url: must be an http or https URL');
    if (!options.key) throw new GodwitError('INVALID_ARGUMENT', 'key: must be a service key or a token');
    this.#options = options;
    this.gateway = new Gateway(options);
  }

  /** The requests of GatewayService as a user; the key must be a service key. */
  as(userId: string): Gateway {
    return new Gateway(this.#options, userId);
  }

  /** Reads the state of a job: of an erasure, or with a user's token as key of an export. */
  readJob(jobId: string, options?: CallOptions): Promise<Job> {
    return readJob(this.#options, jobId, options);
  }

  protected override call<Response>(rpc: Rpc, request: object, options?: CallOptions): Promise<Response> {
    return call(this.#options, rpc, request, options);
  }
}
