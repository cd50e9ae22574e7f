import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPkce, createPkceSupply, InsecurePageError, supportsPkce } from './pkce.ts';

describe('createPkce', () => {
  it('gives the challenge of RFC 7636, appendix B', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    expect(await createPkce('S256', verifier)).toEqual({
      method: 'S256',
      verifier,
      challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    });
  });

  it('sends the verifier itself where the piece says plain', async () => {
    const { verifier, challenge } = await createPkce('plain');
    expect(challenge).toBe(verifier);
  });

  it('makes a verifier of the length and the characters that section 4.1 asks for, another each time', async () => {
    const verifiers = await Promise.all(Array.from({ length: 20 }, async () => (await createPkce('S256')).verifier));
    for (const verifier of verifiers) expect(verifier).toMatch(/^[\w-]{43}$/);
    expect(new Set(verifiers).size).toBe(20);
  });
});

describe('without crypto.subtle, on an http page', () => {
  // The next file of this worker may need it while it is loaded.
  afterEach(() => void vi.unstubAllGlobals());

  it('supports the method plain alone, and says so', async () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
    expect([undefined, 'plain' as const, 'S256' as const].map(supportsPkce)).toEqual([true, true, false]);
    expect((await createPkce('plain')).verifier).toHaveLength(43);
    await expect(createPkce('S256')).rejects.toThrow(InsecurePageError);
    await expect(createPkceSupply('S256').take()).rejects.toThrow(InsecurePageError);
  });
});
