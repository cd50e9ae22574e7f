import type { NextConfig } from 'next';

export default {
  // TypeScript 7 has no JavaScript API.
  experimental: { useTypeScriptCli: true },
} satisfies NextConfig;
