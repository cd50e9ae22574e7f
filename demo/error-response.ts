import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An error response of an API, thrown anywhere and sent by the error handler. */
export class ErrorResponse extends Error {
  override readonly name = 'ErrorResponse';
  readonly status: ContentfulStatusCode;
  readonly body: object;

  constructor(status: ContentfulStatusCode, body: object, options?: ErrorOptions) {
    super(`answered ${status} ${JSON.stringify(body)}`, options);
    this.status = status;
    this.body = body;
  }
}
