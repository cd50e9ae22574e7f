import type { DefinitionSource } from '../definition.ts';

const consumer = { consumer_key: '{{common.consumerKey}}', consumer_secret: '{{common.consumerSecret}}' };
const error = 'Weaverly: {{body.oauth_problem}}';

/** OAuth 1. */
export const weaverlyDefinition: DefinitionSource = {
  type: 'oauth-1',
  label: 'Weaverly',
  theme: '#96406b',
  common: { consumerKey: 'make-weaverly', consumerSecret: 'wv-make-shuttle-loom' },
  sections: {
    parameters: `[
	{
		"type": "banner",
		"theme": "warning",
		"title": "One workshop only",
		"text": "A connection sees the workshop that you are in when you agree.",
		"closable": true
	},
	{ "name": "workshop", "type": "text", "label": "Workshop", "help": "A note for yourself.", "editable": true }
]`,
    api: {
      requestToken: {
        url: 'https://api.weaverly.example/oauth/request-token',
        method: 'POST',
        oauth: { ...consumer, callback: '{{oauth.localRedirectUri}}' },
        response: { temp: { token: '{{body.oauth_token}}', token_secret: '{{body.oauth_token_secret}}' }, error },
      },
      authorize: {
        url: 'https://api.weaverly.example/oauth/authorize',
        qs: { oauth_token: '{{temp.token}}' },
        response: { temp: { verifier: '{{query.oauth_verifier}}' } },
      },
      accessToken: {
        url: 'https://api.weaverly.example/oauth/access-token',
        method: 'POST',
        oauth: {
          ...consumer,
          token: '{{temp.token}}',
          token_secret: '{{temp.token_secret}}',
          verifier: '{{temp.verifier}}',
        },
        response: {
          data: { accessToken: '{{body.oauth_token}}', accessTokenSecret: '{{body.oauth_token_secret}}' },
          error,
        },
      },
      info: {
        url: 'https://api.weaverly.example/workshop',
        oauth: {
          ...consumer,
          token: '{{connection.accessToken}}',
          token_secret: '{{connection.accessTokenSecret}}',
        },
        response: { uid: '{{body.id}}', metadata: { type: 'text', value: '{{body.workshop}}' }, error },
      },
    },
  },
};
