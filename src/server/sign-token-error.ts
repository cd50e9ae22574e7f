/** `invalid_signing_key`: the key, or how it is stored. `invalid_options`: any other option of `signEmbedToken()`. */
export type SignTokenErrorCode = 'invalid_signing_key' | 'invalid_options';

/** Why no token was signed. The message names the option, and contains neither its value nor a part of the key. */
export class SignTokenError extends TypeError {
  override readonly name = 'SignTokenError';
  readonly code: SignTokenErrorCode;

  constructor(code: SignTokenErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
