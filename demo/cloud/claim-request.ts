import { z } from 'zod';

/** What an instance sends with a code that was issued to an app of the cloud. */
export const claimRequest = z.object({
  code: z.string().min(1),
  codeVerifier: z.string().optional(),
  authorizationMethod: z.enum(['HEADER', 'BODY']).optional(),
  clientId: z.string(),
  tokenUrl: z.url(),
  pieceName: z.string(),
  edition: z.string(),
});
