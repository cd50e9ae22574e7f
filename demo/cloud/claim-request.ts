import { z } from 'zod';

/** The request of an instance to exchange a code of a cloud app. */
export const claimRequest = z.object({
  code: z.string().min(1),
  codeVerifier: z.string().optional(),
  authorizationMethod: z.enum(['HEADER', 'BODY']).optional(),
  clientId: z.string(),
  tokenUrl: z.url(),
  pieceName: z.string(),
  edition: z.string(),
});
