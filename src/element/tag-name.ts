export const TAG_NAME = 'activepieces-connect';
