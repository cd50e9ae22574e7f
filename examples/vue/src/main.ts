import { connectPlugin } from 'activepieces-connect/vue';
import { createApp } from 'vue';
import App from './app.vue';

const app = createApp(App);

app.use(connectPlugin, {
  instanceUrl: import.meta.env.VITE_ACTIVEPIECES_URL,
  async jwtToken() {
    const response = await fetch('/api/activepieces-token');
    if (!response.ok) throw new Error(`The backend answered with the status ${response.status}.`);
    return response.text();
  },
});

app.mount('#app');
