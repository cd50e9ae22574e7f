import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue()],
  // Your backend, which answers /api/activepieces-token with the JWT of the user who is signed in.
  server: { proxy: { '/api': 'http://localhost:3000' } },
});
