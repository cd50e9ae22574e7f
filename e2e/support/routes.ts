/** Of the API of Activepieces. */
export const saveRoute = 'POST /v1/app-connections';
export const listRoute = 'GET /v1/app-connections';
