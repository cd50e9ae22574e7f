/** The public flags. The colours are those of the host, as a SaaS would configure them. */
export function describeFlags({ publicUrl, logoUrl }: { publicUrl: string; logoUrl: string }): object {
  return {
    USER_CREATED: true,
    ENVIRONMENT: 'dev',
    EDITION: 'ee',
    CLOUD_AUTH_ENABLED: true,
    THIRD_PARTY_AUTH_PROVIDERS_TO_SHOW_MAP: { google: false, saml: false },
    THIRD_PARTY_AUTH_PROVIDER_REDIRECT_URL: `${publicUrl}/redirect`,
    EMAIL_AUTH_ENABLED: true,
    THEME: {
      websiteName: 'Lumen',
      colors: {
        avatar: '#515151',
        'blue-link': '#1890ff',
        danger: '#d92d20',
        primary: brandColors,
        warn: { default: '#b54708', light: '#fff6e4', dark: '#93370d' },
        success: { default: '#067647', light: '#3cad71' },
        selection: brandColors.medium,
      },
      logos: {
        fullLogoUrl: logoUrl,
        favIconUrl: logoUrl,
        logoIconUrl: logoUrl,
      },
    },
    SHOW_COMMUNITY: false,
    PRIVATE_PIECES_ENABLED: true,
    TELEMETRY_ENABLED: false,
    PUBLIC_URL: `${publicUrl}/`,
    // Newer than the rest of this instance: it builds authorization URLs.
    CURRENT_VERSION: '0.80.0',
    LATEST_VERSION: '0.80.0',
    SUPPORTED_APP_WEBHOOKS: [],
  };
}

export const brandColors = { default: '#4f46c8', dark: '#4038ab', light: '#ecebfb', medium: '#b9b6ee' };
